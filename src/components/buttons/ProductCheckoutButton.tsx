'use client';

import { forwardRef } from 'react';
import type { ProductCheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface ProductCheckoutButtonProps
  extends CheckoutButtonBaseProps,
    Pick<
      ProductCheckoutRequest,
      'product' | 'quantity' | 'minQuantity' | 'maxQuantity' | 'successUrl' | 'cancelUrl'
    > {}

/**
 * Buys a product once: a `CheckoutButton` for `{ product, quantity? }`. For the 'product' dialect of REST and for
 * Connect; a quantity outside the limits given is said beside the button, and nothing is sent.
 */
export const ProductCheckoutButton = forwardRef<HTMLButtonElement, ProductCheckoutButtonProps>(
  function ProductCheckoutButton(
    { product, quantity, minQuantity, maxQuantity, successUrl, cancelUrl, ...rest },
    ref,
  ) {
    const request = { product, quantity, minQuantity, maxQuantity, successUrl, cancelUrl };
    return <CheckoutButton {...rest} ref={ref} request={request} />;
  },
);
