'use client';

import type { PricingLabels } from '../../labels/PricingLabels.js';
import type { Plan } from '../../model/plans/Plan.js';
import { type LaterPart, useLaterPart } from './useLaterPart.js';

type ComparisonTable = typeof import('./PlanComparisonTable.js');

const comparisonTable: LaterPart<ComparisonTable> = { load: () => import('./PlanComparisonTable.js') };

/** The table that compares the features of plans. Its code is loaded when it is first shown. */
export function PlanComparison({ plans, labels }: { plans: readonly Plan[]; labels: PricingLabels }) {
  const { part } = useLaterPart(comparisonTable, true);
  return part ? <part.PlanComparisonTable plans={plans} labels={labels} /> : null;
}
