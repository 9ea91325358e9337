'use client';

import { useId } from 'react';
import type { PricingLabels } from '../../labels/PricingLabels.js';
import { ShareContext } from '../shared/ShareContext.js';
import { PlanCardHead } from './PlanCardHead.js';
import { PlanFeatures } from './PlanFeatures.js';
import { PlanPrice } from './PlanPrice.js';
import type { FreePlan } from './PlanPricingTableProps.js';
import type { Pricing } from './Pricing.js';
import type { PlanActions } from './usePricing.js';

interface FreePlanCardProps {
  plan: FreePlan;
  pricing: Pricing;
  /** `undefined` until the code of the buttons is loaded. */
  part: PlanActions | undefined;
  labels: PricingLabels;
}

/** The card of the plan that exists on no server. It is the current one of an account without a subscription. */
export function FreePlanCard({ plan, pricing, part, labels }: FreePlanCardProps) {
  const { props, subscriptions, status } = pricing;
  const titleId = useId();
  const isHeld = !!subscriptions && !subscriptions.current;
  const ownAction =
    status === 'loading' ? (
      <span className="fc-pricing-bone" data-size="button" aria-hidden="true" />
    ) : status === 'ready' && part && !isHeld ? (
      <ShareContext with={part}>
        <part.FreePlanAction title={plan.title} pricing={pricing} titleId={titleId} />
      </ShareContext>
    ) : null;
  return (
    <li className="fc-pricing-card" data-current={isHeld || undefined}>
      <PlanCardHead
        titleId={titleId}
        title={plan.title}
        description={plan.description}
        badge={isHeld ? { text: labels.currentPlan, status: 'complete' } : undefined}
      />
      <PlanPrice price={{ amount: labels.free, unit: '', notes: [] }} />
      <div className="fc-pricing-action">
        {props.renderAction
          ? props.renderAction(undefined, { offer: undefined, status, action: ownAction })
          : ownAction}
      </div>
      <PlanFeatures features={(plan.features ?? []).map((title) => featureOf(title))} />
    </li>
  );
}

function featureOf(title: string) {
  return { name: title, title, value: true, weight: undefined } as const;
}
