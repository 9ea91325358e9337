import type { Plan } from './Plan.js';
import { monthsOf } from './planTotal.js';

/**
 * Returns the plans in an order that is the same at each call: servers answer in a random one. Groups go by their
 * lightest plan, plans within a group by interval.
 */
export function sortPlans(plans: readonly Plan[]): Plan[] {
  const lightest = new Map<string, Plan>();
  for (const plan of plans) {
    const known = lightest.get(plan.group);
    if (!known || compareRank(plan, known) < 0) lightest.set(plan.group, plan);
  }
  return [...plans].sort((a, b) => {
    if (a.group !== b.group) {
      return compareRank(lightest.get(a.group) ?? a, lightest.get(b.group) ?? b);
    }
    return (monthsOf(a.interval) ?? 99) - (monthsOf(b.interval) ?? 99) || compareRank(a, b);
  });
}

/** Smallest weight first, then smallest price per month, then smallest id. What is not known comes last. */
function compareRank(a: Plan, b: Plan): number {
  return (
    compareNumbers(a.weight, b.weight) ||
    compareNumbers(perMonth(a), perMonth(b)) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** `NaN`, which decides nothing, where both are not known. */
function compareNumbers(a = Number.POSITIVE_INFINITY, b = Number.POSITIVE_INFINITY): number {
  return a - b;
}

/** What the plan costs one member per month, in minor units. */
export function perMonth({ price, interval }: Plan): number | undefined {
  const months = monthsOf(interval);
  if (!price || price.tiered || months === undefined) return undefined;
  return (price.flat + price.perSeat) / months;
}
