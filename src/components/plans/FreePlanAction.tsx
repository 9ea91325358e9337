'use client';

import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { planActionLabelsEn } from '../../labels/en/planActionLabelsEn.js';
import { hasPaymentProblem, isInForce } from '../../model/plans/subscriptionStates.js';
import { isolate } from '../shared/isolate.js';
import { ChangeAction } from './ChangeAction.js';
import type { Pricing } from './Pricing.js';
import { useDateText } from './useDateText.js';

interface FreePlanActionProps {
  title: string;
  pricing: Pricing;
  titleId: string;
}

/** The way back to the plan that costs nothing: the subscription ends. */
export function FreePlanAction({ title, pricing, titleId }: FreePlanActionProps) {
  const labels = useLabels(planActionLabelsEn);
  const { locale } = useRegion();
  const dateText = useDateText();
  const { current, upcoming, duplicates } = pricing.subscriptions ?? { duplicates: [] };
  const text = (words: string) => <p className="fc-pricing-text">{words}</p>;
  if (upcoming?.kind === 'cancel') return text(labels.startsOn(dateText(upcoming.effectiveAt)));
  if (!current) return null;
  if (hasPaymentProblem(current)) return text(labels.paymentFirst);
  if (!isInForce(current) || duplicates.length > 0) return text(labels.notChangeable);
  return (
    <ChangeAction
      plan={undefined}
      change={{ kind: 'cancel', subscription: current }}
      pricing={pricing}
      titleId={titleId}
      text={labels.cancelTo(isolate(title, locale))}
    />
  );
}
