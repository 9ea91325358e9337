'use client';

import { forwardRef } from 'react';
import type { CheckoutReturnUrls } from '../../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface CustomerPortalButtonProps
  extends Omit<CheckoutButtonBaseProps, 'reuse' | 'onAlreadySubscribed'> {
  /**
   * Where the portal's own link leads back to: absolute or relative to the page. None of our parameters are added,
   * for there is nothing to verify.
   * @default the provider's `cancelUrl`
   */
  returnUrl?: CheckoutReturnUrls['cancelUrl'];
}

/**
 * Goes to the payment provider's customer portal, for invoices, cards and cancelling: a `CheckoutButton` for
 * `{ setup: 'customerPortal' }`. No checkout: it is never remembered, listed or verified. For the 'product' dialect of
 * REST (Frontier v0.10.0 and later) and for Connect.
 */
export const CustomerPortalButton = forwardRef<HTMLButtonElement, CustomerPortalButtonProps>(
  function CustomerPortalButton({ returnUrl, ...rest }, ref) {
    return <CheckoutButton {...rest} ref={ref} request={{ setup: 'customerPortal', cancelUrl: returnUrl }} />;
  },
);
