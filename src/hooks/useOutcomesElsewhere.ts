'use client';

import { useEffect } from 'react';
import { onOutcome } from '../browser/outcomeChannel.js';
import type { AccountSource } from '../checkout/AccountSource.js';
import { checkoutKeys } from '../query/checkoutKeys.js';

/**
 * Has what was read of the account read again when a buyer comes back from a payment page in another window, and when
 * another window has seen that a checkout is complete.
 */
export function useOutcomesElsewhere(source: AccountSource): void {
  useEffect(
    () =>
      onOutcome(({ settledAt }) => {
        void source.queryClient.invalidateQueries(
          {
            // What the account holds may change too.
            queryKey: checkoutKeys.account(source),
            // A page that has settled it itself has read it since. Without `settledAt` the comparison is false.
            predicate: ({ state }) => !(state.dataUpdatedAt >= (settledAt as number)),
          },
          { cancelRefetch: false },
        );
        return undefined;
      }),
    [source],
  );
}
