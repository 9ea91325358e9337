'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { returnLabelsEn } from '../../labels/en/returnLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { Purchase } from '../../model/toPurchase.js';
import { CheckoutButton } from '../buttons/CheckoutButton.js';
import { PlanCheckoutButton } from '../buttons/PlanCheckoutButton.js';
import { startAgainRequest } from '../shared/startAgainRequest.js';

export interface StartAgainButtonProps {
  session: CheckoutSession;
  /** What this browser asked for, where it remembers it. */
  remembered: Purchase | undefined;
}

/** A checkout button for what expired. Renders nothing where nobody knows what that was. */
export function StartAgainButton({ session, remembered }: StartAgainButtonProps) {
  const labels = useLabels(returnLabelsEn);
  const { transport } = useCheckoutContext('CheckoutReturn').source;
  const request = startAgainRequest(session, remembered, transport.sells);
  if (!request) return null;
  const { plan, trialDays, skipTrial, cancelAfterTrial } = request;
  if (plan !== undefined) {
    const terms = { trialDays, skipTrial, cancelAfterTrial };
    return (
      <PlanCheckoutButton plan={plan} {...terms}>
        {labels.returnStartAgain}
      </PlanCheckoutButton>
    );
  }
  return <CheckoutButton request={request}>{labels.returnStartAgain}</CheckoutButton>;
}
