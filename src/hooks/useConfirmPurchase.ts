'use client';

import { useCallback } from 'react';
import type { CheckoutToConfirm } from '../checkout/return/CheckoutToConfirm.js';
import { confirmPurchase } from '../checkout/return/confirmPurchase.js';
import { useCheckoutContext } from './checkoutContext.js';

/**
 * Returns a function for the `confirm` of `CheckoutReturn`: whether the server shows what was bought as in force. A plan
 * by a subscription that is active or trialing and came from this very checkout, credits by their transaction, a
 * payment method by its session. `false` means "not seen yet". It is for what a page shows. Grant access on your
 * server, by the same look-up.
 */
export function useConfirmPurchase(): (checkout: CheckoutToConfirm) => Promise<boolean> {
  const { source } = useCheckoutContext('useConfirmPurchase');
  return useCallback((checkout) => confirmPurchase(source, checkout), [source]);
}
