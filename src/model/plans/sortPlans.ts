import { compareNumbers } from './compareNumbers.js';
import type { Plan } from './Plan.js';
import { monthsOf } from './planTotal.js';

/**
 * Returns the plans in an order that is the same at each call: servers answer in a random one. Groups go by their
 * lightest plan, plans within a group by interval.
 */
export function sortPlans(plans: readonly Plan[]): Plan[] {
  const ranked = [...plans].sort(compareRank);
  const groups = ranked.map(({ group }) => group);
  return ranked.sort(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      compareNumbers(monthsOf(a.interval), monthsOf(b.interval)),
  );
}

/** Smallest weight first, then smallest price per month, then smallest id. What is not known comes last. */
function compareRank(a: Plan, b: Plan): number {
  return (
    compareNumbers(a.weight, b.weight) || compareNumbers(perMonth(a), perMonth(b)) || (a.id < b.id ? -1 : 1)
  );
}

/** What the plan costs one member per month, in minor units. */
export function perMonth({ price, interval }: Plan): number | undefined {
  const months = monthsOf(interval);
  if (!price || price.tiered || months === undefined) return undefined;
  return (price.flat + price.perSeat) / months;
}
