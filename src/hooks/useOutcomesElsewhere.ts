'use client';

import { useEffect } from 'react';
import { onOutcome } from '../browser/outcomeChannel.js';
import type { AccountSource } from '../checkout/AccountSource.js';
import { checkoutKeys } from '../query/checkoutKeys.js';

/** Marks the history as stale when a buyer comes back from a payment page in another window. */
export function useOutcomesElsewhere(source: AccountSource): void {
  useEffect(
    () =>
      onOutcome(({ isSettled }) => {
        if (isSettled) return false;
        const queryKey = checkoutKeys.list(source);
        void source.queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
        return false;
      }),
    [source],
  );
}
