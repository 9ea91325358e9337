'use client';

import { forwardRef } from 'react';
import type { SetupCheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface PaymentMethodButtonProps
  extends CheckoutButtonBaseProps,
    Pick<SetupCheckoutRequest, 'successUrl' | 'cancelUrl'> {}

/**
 * Stores a payment method, without buying anything: a `CheckoutButton` for `{ setup: 'paymentMethod' }`. A checkout
 * as any other: listed, and verified by `CheckoutReturn`. For the 'product' dialect of REST (Frontier v0.8.16 and
 * later) and for Connect.
 */
export const PaymentMethodButton = forwardRef<HTMLButtonElement, PaymentMethodButtonProps>(
  function PaymentMethodButton({ successUrl, cancelUrl, ...rest }, ref) {
    return <CheckoutButton {...rest} ref={ref} request={{ setup: 'paymentMethod', successUrl, cancelUrl }} />;
  },
);
