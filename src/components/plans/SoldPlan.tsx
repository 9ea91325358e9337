'use client';

import { useQuery } from '@tanstack/react-query';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { PlanOffer } from '../../model/plans/planOffer.js';
import { accountsQueryOptions } from '../../query/plans/accountsQueryOptions.js';
import { PlanCheckoutButton } from '../buttons/PlanCheckoutButton.js';
import type { PriceText } from './describePrice.js';
import type { Pricing } from './Pricing.js';
import { planTitle } from './planTitle.js';
import { ResumePlan } from './ResumePlan.js';

interface SoldPlanProps {
  plan: Plan;
  offer: Extract<PlanOffer, { kind: 'subscribe' | 'trial' }>;
  price: PriceText;
  pricing: Pricing;
  titleId: string;
}

/**
 * The checkout of a plan, or the one that was started and can be resumed. A text instead where the account pays in
 * another currency: the server would answer with a plain 500.
 */
export function SoldPlan({ plan, offer, price, pricing, titleId }: SoldPlanProps) {
  const { source } = useCheckoutContext('SoldPlan');
  const { billingId, queryClient } = source;
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const { data: accounts } = useQuery(accountsQueryOptions(source), queryClient);
  const account = billingId ? accounts?.find(({ id }) => id === billingId) : accounts?.[0];
  const [asked, paid] = [plan.price?.currency, account?.currency];
  if (asked && paid && asked !== paid) {
    return (
      <p className="fc-pricing-text">{labels.currencyDiffers(asked.toUpperCase(), paid.toUpperCase())}</p>
    );
  }
  const { successUrl, cancelUrl, target } = pricing.props;
  const isTrial = offer.kind === 'trial';
  return (
    <ResumePlan plan={plan} target={target}>
      <PlanCheckoutButton
        // By its id: servers before v0.8.30 refuse a plan that the account has only when it is asked for by id.
        plan={plan.id}
        // Otherwise the server may grant a trial that the card does not offer.
        skipTrial={(!isTrial && plan.trialDays > 0) || undefined}
        successUrl={successUrl}
        cancelUrl={cancelUrl}
        target={target}
        aria-describedby={titleId}
      >
        {isTrial ? labels.startTrial(offer.days) : labels.subscribe(planTitle(plan, labels, locale))}
      </PlanCheckoutButton>
      {isTrial && price.unit && (
        <p className="fc-pricing-text">{labels.trialThen(`${price.amount} ${price.unit}`)}</p>
      )}
    </ResumePlan>
  );
}
