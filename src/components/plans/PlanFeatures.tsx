import type { PlanFeature } from '../../model/plans/Plan.js';

/** What a plan includes. The check marks are drawn by the stylesheet: there may be thousands of them. */
export function PlanFeatures({ features }: { features: readonly PlanFeature[] }) {
  if (features.length === 0) return null;
  return (
    <ul className="fc-pricing-features">
      {features.map(({ name, title, value }) => (
        <li key={name} className="fc-pricing-feature">
          <bdi className="fc-pricing-feature-text">
            {title}
            {value !== true && <span className="fc-strong">{`: ${value}`}</span>}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
