import type { ComponentPropsWithoutRef } from 'react';
import type { PlanPricingTableProps } from './PlanPricingTableProps.js';

/** The props of the root element: all that the table does not use itself. */
export function rootPropsOf({
  plans,
  interval,
  defaultInterval,
  onIntervalChange,
  seats,
  highlight,
  recommendText,
  freePlan,
  compare,
  taxNote,
  onChangePlan,
  renderAction,
  renderPlan,
  fallback,
  successUrl,
  cancelUrl,
  target,
  ...rest
}: PlanPricingTableProps): ComponentPropsWithoutRef<'div'> {
  return rest;
}
