'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import { hasPortal } from '../../model/customerPortal.js';
import { canChangePlan } from '../../model/plans/canChangePlan.js';
import type { Plan } from '../../model/plans/Plan.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import type { PlanTableChange } from './PlanPricingTableProps.js';
import type { Pricing } from './Pricing.js';

interface ChangeActionProps {
  /** `undefined` for a cancel. */
  plan: Plan | undefined;
  change: PlanTableChange;
  pricing: Pricing;
  titleId: string;
  /** The button's text. */
  text: string;
}

/** The way from the plan that the account has to another. Never a checkout: it would leave the first one running. */
export function ChangeAction({ plan, change, pricing, titleId, text }: ChangeActionProps) {
  const { transport } = useCheckoutContext('ChangeAction').source;
  const labels = useLabels(planActionLabelsEn);
  const { onChangePlan } = pricing.props;
  const { kind, subscription } = change;
  if (onChangePlan || canChangePlan(transport)) {
    return (
      <button
        type="button"
        className="fc-button fc-pricing-change"
        aria-describedby={titleId}
        onClick={() => {
          if (onChangePlan) onChangePlan(plan, { kind, subscription });
          else pricing.askChange({ action: kind === 'cancel' ? kind : 'change', plan, subscription });
        }}
      >
        {text}
      </button>
    );
  }
  if (!hasPortal(transport)) return <p className="fc-pricing-text">{labels.changeElsewhere}</p>;
  return (
    <CustomerPortalButton className="fc-button" aria-describedby={titleId}>
      {labels.managePlan}
    </CustomerPortalButton>
  );
}
