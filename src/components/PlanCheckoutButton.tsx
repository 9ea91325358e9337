'use client';

import { forwardRef } from 'react';
import type { PlanCheckoutRequest } from '../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface PlanCheckoutButtonProps
  extends CheckoutButtonBaseProps,
    Pick<PlanCheckoutRequest, 'plan' | 'trialDays' | 'successUrl' | 'cancelUrl'> {}

/** Subscribes to a plan: a `CheckoutButton` for `{ plan, trialDays? }`. */
export const PlanCheckoutButton = forwardRef<HTMLButtonElement, PlanCheckoutButtonProps>(
  function PlanCheckoutButton({ plan, trialDays, successUrl, cancelUrl, ...rest }, ref) {
    return <CheckoutButton {...rest} ref={ref} request={{ plan, trialDays, successUrl, cancelUrl }} />;
  },
);
