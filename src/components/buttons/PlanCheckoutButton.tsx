'use client';

import { forwardRef } from 'react';
import { createPlanGuard } from '../../checkout/start/laterPlanGuard.js';
import type { StartCheckoutState } from '../../checkout/start/StartCheckoutState.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { usePlanGuard } from '../../hooks/usePlanGuard.js';
import { planButtonLabelsEn } from '../../labels/en/planButtonLabelsEn.js';
import type { PlanCheckoutRequest } from '../../model/CheckoutRequest.js';
import { hasPortal } from '../../model/customerPortal.js';
import { type CheckoutButtonBaseProps, GuardableButton } from './CheckoutButton.js';
import { CustomerPortalButton } from './CustomerPortalButton.js';
import type { HeldNote } from './HeldNote.js';

export interface PlanCheckoutButtonProps
  extends CheckoutButtonBaseProps,
    Pick<
      PlanCheckoutRequest,
      'plan' | 'trialDays' | 'skipTrial' | 'cancelAfterTrial' | 'successUrl' | 'cancelUrl'
    > {
  /**
   * Whether to look at the account's subscriptions before a checkout is created. Servers sell a second plan beside the
   * first, and charge for both. `false` is for apps that sell several plans at once.
   * @default true
   */
  guard?: boolean | undefined;
}

const planGuard = createPlanGuard();

/**
 * Subscribes to a plan: a `CheckoutButton` for `{ plan, skipTrial?, cancelAfterTrial? }` with a guard. The account's
 * subscriptions are read once the page is idle, on hover and on focus. An account with a subscription that is not over
 * is not sent to a checkout, except to subscribe to the plan that it is trying (`skipTrial`): `onPlanHeld` is called, or
 * a text and the way to the customer portal are shown. The same while a purchase of a plan is being confirmed in this
 * browser. Where subscriptions cannot be listed, or this buyer may not, the checkout goes on, and its events are
 * `isUnguarded`. When they cannot be read otherwise within 2000 ms, nothing is created: `reason` is
 * `subscriptions_unread`.
 */
export const PlanCheckoutButton = forwardRef<HTMLButtonElement, PlanCheckoutButtonProps>(
  function PlanCheckoutButton(
    { plan, trialDays, skipTrial, cancelAfterTrial, successUrl, cancelUrl, guard = true, ...rest },
    ref,
  ) {
    const { transport } = useCheckoutContext('PlanCheckoutButton').source;
    const { isConfirming, lookAhead } = usePlanGuard(guard);
    const labels = useLabels(planButtonLabelsEn);

    function noteOf({ heldBy }: StartCheckoutState): HeldNote | undefined {
      if (isConfirming || heldBy === 'confirming') return { text: labels.purchaseConfirming };
      if (!heldBy || rest.onPlanHeld) return undefined;
      return {
        text: labels.planHeld,
        action: hasPortal(transport) && (
          <CustomerPortalButton className="fc-button">{labels.managePlan}</CustomerPortalButton>
        ),
      };
    }

    return (
      <GuardableButton
        {...rest}
        ref={ref}
        request={{ plan, trialDays, skipTrial, cancelAfterTrial, successUrl, cancelUrl }}
        guard={guard ? planGuard : undefined}
        onApproach={lookAhead}
        isConfirming={isConfirming}
        noteOf={noteOf}
      />
    );
  },
);
