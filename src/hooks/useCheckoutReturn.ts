'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { isOpenedHere } from '../browser/checkoutWindow.js';
import { currentHref } from '../browser/location.js';
import { onOutcome } from '../browser/outcomeChannel.js';
import { type CheckoutArrival, readReturnUrl } from '../browser/returnUrl.js';
import { type CheckoutReturnState, idleReturn } from '../checkout/return/CheckoutReturnState.js';
import { type CheckoutReturnOptions, verifyReturn } from '../checkout/return/verifyReturn.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';

export interface UseCheckoutReturnOptions extends CheckoutReturnOptions {}

export type UseCheckoutReturnResult = CheckoutReturnState & {
  /** Asks the server again, for up to two more minutes. For `unconfirmed` and `forbidden`. */
  checkAgain: () => void;
};

/**
 * Notices that the buyer came back from a checkout, here or in a window that this page opened, and asks the server how
 * it went: reaching a success URL proves nothing. It polls with back-off for up to two minutes while the page is
 * visible, by id where the server can, and refreshes the history. Our parameters leave the address bar once the
 * outcome is known, so a reload before that verifies again. In a popup that this library opened it tells the page that
 * opened it, and closes.
 */
export function useCheckoutReturn(options: UseCheckoutReturnOptions = {}): UseCheckoutReturnResult {
  const { source, effects } = useCheckoutContext('useCheckoutReturn');
  const [state, setState] = useState(idleReturn);
  const [attempt, setAttempt] = useState(0);
  const [elsewhere, setElsewhere] = useState<CheckoutArrival>();
  const read = useRef<CheckoutArrival>(undefined);
  const { emit, replaceUrl } = effects;
  const latest = useLatest({ ...options, emit, replaceUrl });
  const { scope } = source;

  useEffect(() => onOutcome((message) => isOpenedHere(scope, message.id) && setElsewhere(message)), [scope]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts another round.
  useEffect(() => {
    // Read once: a router may drop the parameters while the server is still being asked.
    read.current ??= readReturnUrl(currentHref());
    const arrival = elsewhere ?? read.current;
    if (!arrival) return;
    return verifyReturn(source, {
      arrival,
      elsewhere: elsewhere !== undefined,
      latest,
      report: setState,
      onSettled: () => {
        read.current = undefined;
      },
    });
  }, [source, elsewhere, attempt]);

  const checkAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, checkAgain };
}
