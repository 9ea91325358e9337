'use client';

import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import { pricingLabelsEn } from '../../labels/en/pricingLabelsEn.js';
import type { Plan } from '../../model/plans/Plan.js';
import type { HeldSubscription } from '../../model/plans/summarizeSubscriptions.js';
import { describePrice } from './describePrice.js';
import { periodEndOf } from './periodEndOf.js';
import { planTitle } from './planTitle.js';
import { useDateText } from './useDateText.js';

interface ChangeSummaryProps {
  action: 'change' | 'cancel' | 'undo';
  plan: Plan | undefined;
  subscription: HeldSubscription;
  seats: number | undefined;
}

/** From what to what, with prices; or what cancelling and going on mean. */
export function ChangeSummary({ action, plan, subscription, seats }: ChangeSummaryProps) {
  const labels = useLabels(changePlanLabelsEn);
  const dateText = useDateText();
  const { locale } = useRegion();
  const title = planTitle(subscription.plan, labels, locale);
  if (action === 'undo') {
    // That something is ahead is known. Only a change names a plan.
    const isChange = subscription.phases.some(({ planId }) => planId && planId !== subscription.planId);
    const hint = isChange ? labels.undoChangeHint : labels.undoCancelHint;
    return <p className="fc-change-text">{hint(title)}</p>;
  }
  if (action === 'cancel') {
    const end = periodEndOf(subscription);
    return <p className="fc-change-text">{labels.cancelHint(title, end && dateText(end))}</p>;
  }
  return (
    <dl className="fc-change-plans">
      <PlanLine term={labels.changeFrom} title={title} plan={subscription.plan} seats={seats} />
      <PlanLine term={labels.changeInto} title={plan?.title ?? ''} plan={plan} seats={seats} />
    </dl>
  );
}

function PlanLine(props: { term: string; title: string; plan: Plan | undefined; seats: number | undefined }) {
  const { term, title, plan, seats } = props;
  const labels = useLabels(pricingLabelsEn);
  const { locale } = useRegion();
  const price = plan && describePrice(plan, labels, locale, seats);
  return (
    <div className="fc-change-plan">
      <dt className="fc-change-term">{term}</dt>
      <dd className="fc-strong">
        <bdi>{title}</bdi>
      </dd>
      {price && (
        <dd className="fc-change-price">
          <span className="fc-change-amount">{[price.amount, price.unit].filter(Boolean).join(' ')}</span>
          {price.notes.map((note) => (
            <span key={note} className="fc-muted">
              {note}
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}
