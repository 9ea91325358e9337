import type { PlanFeature } from '../../model/plans/Plan.js';

/** What a plan includes, as a list with check marks. */
export function PlanFeatures({ features }: { features: readonly PlanFeature[] }) {
  if (features.length === 0) return null;
  return (
    <ul className="fc-pricing-features">
      {features.map(({ name, title, value }) => (
        <li key={name} className="fc-pricing-feature">
          <CheckMark />
          <span className="fc-pricing-feature-text">
            {title}
            {value !== true && <span className="fc-pricing-feature-value">{`: ${value}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function CheckMark() {
  return (
    <svg className="fc-pricing-check" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
      <path
        d="m3 8.5 3.2 3.2L13 4.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
