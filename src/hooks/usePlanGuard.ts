'use client';

import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { isVerifyingPlanHere, onVerifyingChange } from '../checkout/return/verifyingCheckouts.js';
import { readAhead } from '../checkout/start/laterPlanGuard.js';
import { useCheckoutContext } from './checkoutContext.js';

/**
 * Keeps the account's subscriptions at hand for the guard: read once the page is idle, and by the function that it
 * returns, for hover and focus. `isConfirming` while this page is confirming a purchase of a plan.
 */
export function usePlanGuard(enabled: boolean): { isConfirming: boolean; lookAhead: () => void } {
  const { source } = useCheckoutContext('usePlanGuard');
  const { scope } = source;
  const lookAhead = useCallback(() => {
    if (enabled) readAhead(source);
  }, [enabled, source]);
  useEffect(() => whenIdle(lookAhead), [lookAhead]);
  const isConfirming = useSyncExternalStore(
    onVerifyingChange,
    () => enabled && isVerifyingPlanHere(scope),
    () => false,
  );
  return { isConfirming, lookAhead };
}

function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
