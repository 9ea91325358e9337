'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { PlanOffer } from '../../model/plans/planOffer.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import type { Pricing } from './Pricing.js';

/** An offer that changes the account's plan. */
export type ChangeOffer = Extract<PlanOffer, { kind: 'upgrade' | 'downgrade' | 'switchInterval' | 'change' }>;

interface ChangeActionProps {
  plan: Plan;
  offer: ChangeOffer;
  pricing: Pricing;
  titleId: string;
}

/** The way from the plan that the account has to another. Never a checkout: it would leave the first one running. */
export function ChangeAction({ plan, offer, pricing, titleId }: ChangeActionProps) {
  const { transport } = useCheckoutContext('ChangeAction').source;
  const labels = useLabels(planActionLabelsEn);
  const { onChangePlan } = pricing.props;
  const { kind, subscription } = offer;
  const isSupported = transport.call && transport.sells !== 'features';
  if (onChangePlan || isSupported) {
    return (
      <button
        type="button"
        className="fc-button fc-pricing-change"
        aria-describedby={titleId}
        onClick={() => {
          if (onChangePlan) onChangePlan(plan, { kind, subscription });
          else pricing.askChange({ action: 'change', plan, subscription });
        }}
      >
        {textOf(offer, plan, labels)}
      </button>
    );
  }
  if (transport.sells === 'features') return <p className="fc-pricing-text">{labels.changeElsewhere}</p>;
  return (
    <CustomerPortalButton className="fc-button" aria-describedby={titleId}>
      {labels.managePlan}
    </CustomerPortalButton>
  );
}

function textOf({ kind }: ChangeOffer, plan: Plan, labels: typeof planActionLabelsEn): string {
  switch (kind) {
    case 'upgrade':
      return labels.upgrade(plan.title);
    case 'downgrade':
      return labels.downgrade(plan.title);
    case 'switchInterval':
      return labels.switchTo(plan.interval);
    case 'change':
      return labels.changeTo(plan.title);
  }
}
