import type { PricingLabels } from '../../labels/PricingLabels.js';
import type { Plan, PlanFeature } from '../../model/plans/Plan.js';

interface PlanComparisonTableProps {
  plans: readonly Plan[];
  labels: PricingLabels;
}

/** A row for each feature and a column for each plan. */
export function PlanComparisonTable({ plans, labels }: PlanComparisonTableProps) {
  const columns = plans.map((plan) => ({
    plan,
    features: new Map(plan.features.map((feature) => [feature.name, feature])),
  }));
  const rows = featuresOf(plans);
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="fc-pricing-compare" aria-label={labels.comparePlans} tabIndex={0}>
      <table className="fc-pricing-table">
        <caption className="fc-pricing-caption">{labels.comparePlans}</caption>
        <thead>
          <tr>
            <th className="fc-pricing-cell" scope="col">
              {labels.feature}
            </th>
            {columns.map(({ plan }) => (
              <th key={plan.id} className="fc-pricing-cell" scope="col">
                <bdi>{plan.title}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, title }) => (
            <tr key={name}>
              <th className="fc-pricing-cell" scope="row">
                <bdi>{title}</bdi>
              </th>
              {columns.map(({ plan, features }) => (
                <td key={plan.id} className="fc-pricing-cell">
                  <FeatureCell feature={features.get(name)} labels={labels} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

// One element for each cell: there may be thousands.
function FeatureCell({ feature, labels }: { feature: PlanFeature | undefined; labels: PricingLabels }) {
  if (!feature) {
    return (
      <span className="fc-muted" role="img" aria-label={labels.notIncluded}>
        –
      </span>
    );
  }
  if (feature.value !== true) return <bdi>{feature.value}</bdi>;
  return <span className="fc-pricing-check" role="img" aria-label={labels.included} />;
}

/** The features of all plans, each once, by weight; those of the first plan first where no weight is set. */
function featuresOf(plans: readonly Plan[]): PlanFeature[] {
  const found = new Map<string, PlanFeature>();
  for (const feature of plans.flatMap(({ features }) => features)) {
    if (!found.has(feature.name)) found.set(feature.name, feature);
  }
  const last = Number.POSITIVE_INFINITY;
  return [...found.values()].sort(({ weight: a = last }, { weight: b = last }) => (a === b ? 0 : a - b));
}
