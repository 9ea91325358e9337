'use client';

import { useEffect } from 'react';
import { onOutcome } from '../browser/outcomeChannel.js';
import type { AccountSource } from '../checkout/AccountSource.js';
import { checkoutKeys } from '../query/checkoutKeys.js';

/** Marks what was read of the account as stale when a buyer comes back from a payment page in another window. */
export function useOutcomesElsewhere(source: AccountSource): void {
  useEffect(
    () =>
      onOutcome(({ isSettled }) => {
        if (isSettled) return false;
        // What the account holds may change too.
        const queryKey = checkoutKeys.account(source);
        void source.queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
        return false;
      }),
    [source],
  );
}
