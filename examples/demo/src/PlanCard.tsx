import { useId } from 'react';
import { PlanCheckoutButton } from 'react-frontier-checkout';
import './styles/planCard.css';
import { formatAmount, type Plan, plans } from './catalogue.js';
import type { Offer } from './offers.js';

export function PlanCard({ offer }: { offer: Offer }) {
  const headingId = useId();
  const plan = plans.find(({ name }) => name === offer.plan);
  if (!plan) return null;
  const isFeatured = plan.name === 'pro';
  return (
    <article className="plan" data-featured={isFeatured} aria-labelledby={headingId}>
      <div className="plan-top">
        <h3 id={headingId}>{plan.title}</h3>
        {plan.trialDays && <span className="plan-trial">{plan.trialDays} days free</span>}
      </div>
      <p className="plan-pitch">{offer.pitch}</p>
      <p className="plan-price">
        <strong>{formatAmount(plan.amount)}</strong> per {plan.interval}
      </p>
      <div className={isFeatured ? undefined : 'quiet'}>
        <PlanCheckoutButton plan={plan.name}>{offer.action}</PlanCheckoutButton>
        <p className="plan-terms">{terms(plan)}</p>
      </div>
      <p className="plan-lead">{offer.lead ?? 'You get'}</p>
      <ul className="plan-points">
        {offer.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </article>
  );
}

function terms({ amount, interval, trialDays }: Plan): string {
  if (trialDays) return `Nothing due for ${trialDays} days, on your first time on this plan.`;
  if (interval === 'year') return `Billed once a year: ${formatAmount(amount / 12)} a month.`;
  return 'Billed monthly. Stop whenever you like.';
}
