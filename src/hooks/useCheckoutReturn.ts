'use client';

import { useCallback, useEffect, useState } from 'react';
import { isOpenedHere } from '../browser/checkoutWindow.js';
import { onOutcome } from '../browser/outcomeChannel.js';
import type { CheckoutArrival } from '../browser/returnUrl.js';
import { holdArrival, pendingArrival } from '../checkout/return/arrivals.js';
import type { CheckoutReturnOptions } from '../checkout/return/CheckoutReturnOptions.js';
import { type CheckoutReturnState, idleReturn } from '../checkout/return/CheckoutReturnState.js';
import { noteReturnStatus } from '../checkout/return/returnNotices.js';
import { verifyReturn } from '../checkout/return/verifyReturn.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';
import { useScopedState } from './useScopedState.js';

export interface UseCheckoutReturnOptions extends CheckoutReturnOptions {}

export type UseCheckoutReturnResult = CheckoutReturnState & {
  /** Asks the server again, for up to three more minutes. For `unconfirmed` and `forbidden`. */
  checkAgain: () => void;
};

/**
 * Notices that the buyer came back from a checkout, here or in a window that this page opened, and asks the server how
 * it went: reaching a success URL proves nothing. It polls with back-off for up to three minutes while the page is
 * visible, by id where the server can, and refreshes the history. Our parameters leave the address bar once the
 * outcome is known, so a reload before that verifies again. A popup that this library opened hands the outcome to the
 * page that opened it and closes; where no page takes it, the popup shows it itself. When the provider changes to
 * another account, the state is `idle` unless that account has a return of its own.
 */
export function useCheckoutReturn(options: UseCheckoutReturnOptions = {}): UseCheckoutReturnResult {
  const { source, effects } = useCheckoutContext('useCheckoutReturn');
  const { scope, isReady } = source;
  const [state, setState] = useScopedState<CheckoutReturnState>(scope, idleReturn);
  const [elsewhere, setElsewhere] = useScopedState<CheckoutArrival | undefined>(scope, undefined);
  const [attempt, setAttempt] = useState(0);
  const { emit, replaceUrl } = effects;
  const latest = useLatest({ ...options, emit, replaceUrl });

  useEffect(
    () =>
      onOutcome(({ id, ref, outcome, settledAt }) => {
        if (settledAt || !isOpenedHere(scope, { id, ref })) return false;
        setElsewhere({ id, ref, outcome, hasPlaceholder: false });
        return true;
      }),
    [scope, setElsewhere],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts another round.
  useEffect(() => {
    // Read before it can be asked about, since a router may drop the parameters meanwhile.
    const arrival = elsewhere ?? pendingArrival(scope);
    if (!isReady || !arrival) return;
    return verifyReturn(source, { arrival, elsewhere: elsewhere !== undefined, latest, report: setState });
  }, [source, isReady, scope, elsewhere, attempt, setState]);

  useEffect(holdArrival, []);

  const { status } = state;
  useEffect(() => noteReturnStatus(scope, status), [scope, status]);

  const checkAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, checkAgain };
}
