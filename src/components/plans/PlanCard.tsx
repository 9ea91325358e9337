'use client';

import { type ReactNode, useId } from 'react';
import { useRegion } from '../../hooks/useRegion.js';
import type { PricingLabels } from '../../labels/PricingLabels.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { PlanOffer } from '../../model/plans/planOffer.js';
import { isLive } from '../../model/plans/subscriptionStates.js';
import { ShareContext } from '../shared/ShareContext.js';
import { describePrice } from './describePrice.js';
import { PlanCardHead } from './PlanCardHead.js';
import { PlanFeatures } from './PlanFeatures.js';
import { PlanPrice } from './PlanPrice.js';
import type { Pricing } from './Pricing.js';
import { formatPercent, savingOf } from './planIntervals.js';
import { usePlanOffer } from './usePlanOffer.js';
import type { PlanActions } from './usePricing.js';

interface PlanCardProps {
  plan: Plan;
  pricing: Pricing;
  /** `undefined` until the code of the buttons is loaded. */
  part: PlanActions | undefined;
  labels: PricingLabels;
}

/** One plan: what it is, what it costs, what can be done with it, and what it includes. */
export function PlanCard({ plan, pricing, part, labels }: PlanCardProps) {
  const { props, subscriptions, status, plans } = pricing;
  const { locale } = useRegion();
  const titleId = useId();
  const offer = usePlanOffer(plan, subscriptions, props.seats);
  const price = describePrice(plan, labels, locale, props.seats);
  const saving = formatPercent(savingOf(plan, plans), locale);
  const isHeld = !!subscriptions?.all.some((held) => isLive(held) && held.planId === plan.id);
  const isHighlighted = [plan.id, plan.name, plan.group].includes(props.highlight ?? '\0');
  const ownAction = actionOf(status, offer, () =>
    part ? (
      <ShareContext with={part}>
        <part.PlanAction
          plan={plan}
          offer={offer as PlanOffer}
          price={price}
          pricing={pricing}
          titleId={titleId}
        />
      </ShareContext>
    ) : null,
  );
  const state = {
    offer,
    status: status === 'ready' && !offer ? ('loading' as const) : status,
    action: ownAction,
  };
  const action = props.renderAction ? props.renderAction(plan, state) : ownAction;
  const badge = isHeld
    ? ({ text: labels.currentPlan, status: 'complete' } as const)
    : isHighlighted
      ? ({ text: props.recommendText ?? labels.recommended, status: 'open' } as const)
      : undefined;
  return (
    <li
      className="fc-pricing-card"
      data-current={isHeld || undefined}
      data-highlight={(isHighlighted && !isHeld) || undefined}
      data-own={props.renderPlan ? '' : undefined}
    >
      {props.renderPlan ? (
        props.renderPlan(plan, { ...state, action })
      ) : (
        <>
          <PlanCardHead titleId={titleId} title={plan.title} description={plan.description} badge={badge} />
          <PlanPrice price={price} saving={saving && labels.saving(saving)} taxNote={props.taxNote} />
          <div className="fc-pricing-action" data-quiet={(props.highlight && !isHighlighted) || undefined}>
            {action}
          </div>
          <PlanFeatures features={plan.features} />
        </>
      )}
    </li>
  );
}

/** A placeholder of the button's size until it is known what can be done. */
function actionOf(status: Pricing['status'], offer: PlanOffer | undefined, show: () => ReactNode): ReactNode {
  if (status === 'signedOut' || status === 'failed') return null;
  const shown = status === 'ready' && offer ? show() : null;
  return shown ?? <span className="fc-pricing-bone" data-size="button" aria-hidden="true" />;
}
