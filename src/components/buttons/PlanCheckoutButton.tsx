'use client';

import { forwardRef } from 'react';
import type { PlanCheckoutRequest } from '../../model/CheckoutRequest.js';
import { CheckoutButton, type CheckoutButtonBaseProps } from './CheckoutButton.js';

export interface PlanCheckoutButtonProps
  extends CheckoutButtonBaseProps,
    Pick<
      PlanCheckoutRequest,
      'plan' | 'trialDays' | 'skipTrial' | 'cancelAfterTrial' | 'successUrl' | 'cancelUrl'
    > {}

/** Subscribes to a plan: a `CheckoutButton` for `{ plan, skipTrial?, cancelAfterTrial? }`. */
export const PlanCheckoutButton = forwardRef<HTMLButtonElement, PlanCheckoutButtonProps>(
  function PlanCheckoutButton(
    { plan, trialDays, skipTrial, cancelAfterTrial, successUrl, cancelUrl, ...rest },
    ref,
  ) {
    const request = { plan, trialDays, skipTrial, cancelAfterTrial, successUrl, cancelUrl };
    return <CheckoutButton {...rest} ref={ref} request={request} />;
  },
);
