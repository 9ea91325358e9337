'use client';

import { forwardRef } from 'react';
import type { FeatureCheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface FeatureCheckoutButtonProps
  extends CheckoutButtonBaseProps,
    Pick<FeatureCheckoutRequest, 'feature' | 'successUrl' | 'cancelUrl'> {}

/** Buys a feature once: a `CheckoutButton` for `{ feature }`. */
export const FeatureCheckoutButton = forwardRef<HTMLButtonElement, FeatureCheckoutButtonProps>(
  function FeatureCheckoutButton({ feature, successUrl, cancelUrl, ...rest }, ref) {
    return <CheckoutButton {...rest} ref={ref} request={{ feature, successUrl, cancelUrl }} />;
  },
);
