import type { Plan, PlanFeature } from 'react-frontier-checkout';

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'usd', minimumFractionDigits: 0 });

/** What an app writes for itself: the same cards and cells in plain React, with the looks of our table. */
export function NaivePricing({ plans }: { plans: readonly Plan[] }) {
  const names = plans[0]?.features ?? [];
  return (
    <div className="fc-pricing">
      <ul className="fc-pricing-cards">
        {plans.map((plan) => (
          <NaiveCard key={plan.id} plan={plan} />
        ))}
      </ul>
      <div className="fc-pricing-compare">
        <table className="fc-pricing-table">
          <thead>
            <tr>
              <th className="fc-pricing-cell">Feature</th>
              {plans.map((plan) => (
                <th key={plan.id} className="fc-pricing-cell">
                  {plan.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map(({ name, title }, at) => (
              <tr key={name}>
                <th className="fc-pricing-cell">{title}</th>
                {plans.map((plan) => (
                  <td key={plan.id} className="fc-pricing-cell">
                    <NaiveCell feature={plan.features[at]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function NaiveCard({ plan }: { plan: Plan }) {
  return (
    <li className="fc-pricing-card">
      <div className="fc-pricing-head">
        <h3 className="fc-pricing-title">{plan.title}</h3>
        <p className="fc-pricing-description">{plan.description}</p>
      </div>
      <p className="fc-pricing-amount-line">
        <span className="fc-pricing-amount">{money.format((plan.price?.flat ?? 0) / 100)}</span>{' '}
        <span className="fc-pricing-unit">per month</span>
      </p>
      <div className="fc-pricing-action">
        <button type="button" className="fc-button">
          Choose
        </button>
      </div>
      <ul className="fc-pricing-features">
        {plan.features.map(({ name, title, value }) => (
          <li key={name} className="fc-pricing-feature">
            {title}
            {value !== true && `: ${value}`}
          </li>
        ))}
      </ul>
    </li>
  );
}

function NaiveCell({ feature }: { feature: PlanFeature | undefined }) {
  if (!feature) return '–';
  return feature.value === true ? <span className="fc-pricing-check" /> : feature.value;
}
