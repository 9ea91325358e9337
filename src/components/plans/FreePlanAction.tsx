'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import { hasPaymentProblem, isInForce } from '../../model/plans/subscriptionStates.js';
import type { Pricing } from './Pricing.js';
import { useDateText } from './useDateText.js';

interface FreePlanActionProps {
  title: string;
  pricing: Pricing;
  titleId: string;
}

/** The way back to the plan that costs nothing: the subscription ends. */
export function FreePlanAction({ title, pricing, titleId }: FreePlanActionProps) {
  const { transport } = useCheckoutContext('FreePlanAction').source;
  const labels = useLabels(planActionLabelsEn);
  const dateText = useDateText();
  const { current, upcoming, duplicates } = pricing.subscriptions ?? { duplicates: [] };
  const { onChangePlan } = pricing.props;
  const text = (words: string) => <p className="fc-pricing-text">{words}</p>;
  if (upcoming?.kind === 'cancel') return text(labels.startsOn(dateText(upcoming.effectiveAt)));
  if (!current) return null;
  if (hasPaymentProblem(current)) return text(labels.paymentFirst);
  if (!isInForce(current) || duplicates.length > 0) return text(labels.notChangeable);
  // The first servers cancel at once, whatever is asked.
  if (!onChangePlan && transport.sells === 'features') return text(labels.changeElsewhere);
  return (
    <button
      type="button"
      className="fc-button fc-pricing-change"
      aria-describedby={titleId}
      onClick={() => {
        if (onChangePlan) onChangePlan(undefined, { kind: 'cancel', subscription: current });
        else pricing.askChange({ action: 'cancel', plan: undefined, subscription: current });
      }}
    >
      {labels.cancelTo(title)}
    </button>
  );
}
