'use client';

import { useSyncExternalStore } from 'react';
import { isVerifying, onVerifyingChange } from '../checkout/return/verifyingCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Whether the page is finding out how a session went. Until it knows, nothing should offer to pay it. */
export function useIsVerifying(id: string): boolean {
  const { scope } = useCheckoutContext('useIsVerifying').source;
  return useSyncExternalStore(
    onVerifyingChange,
    () => isVerifying(scope, id),
    () => false,
  );
}
