import type { Plan } from '../../model/plans/Plan.js';
import { monthsOf } from '../../model/plans/planTotal.js';
import { perMonth } from '../../model/plans/sortPlans.js';

/** The intervals that plans exist for, shortest first. */
export function intervalsOf(plans: readonly Plan[]): string[] {
  const found = [...new Set(plans.map(({ interval }) => interval))].filter(Boolean);
  return found.sort((a, b) => (monthsOf(a) ?? 99) - (monthsOf(b) ?? 99) || (a < b ? -1 : 1));
}

/**
 * The plans to show for an interval: those of the interval, and of a group that has none, those of its shortest one.
 *
 * @param plans sorted
 */
export function plansOfInterval(plans: readonly Plan[], interval: string | undefined): Plan[] {
  const shown = new Map<string, string>();
  for (const plan of plans) {
    if (!shown.has(plan.group) || plan.interval === interval) shown.set(plan.group, plan.interval);
  }
  return plans.filter((plan) => shown.get(plan.group) === plan.interval);
}

/**
 * How much less the plan costs than the same by the month, from 0 to 1. 0 where it is not cheaper or cannot be compared:
 * several plans by the month, another currency, or usage on top.
 */
export function savingOf(plan: Plan, plans: readonly Plan[]): number {
  if (plan.interval === 'month' || (monthsOf(plan.interval) ?? 0) <= 1) return 0;
  const [monthly, ...others] = plans.filter(
    ({ group, interval }) => group === plan.group && interval === 'month',
  );
  if (!monthly || others.length > 0 || monthly.price?.currency !== plan.price?.currency) return 0;
  const [short, long] = [monthly.price, plan.price];
  if (!short || !long || short.metered || long.metered) return 0;
  // What is dear for one member and cheap for many has no single saving.
  if (short.flat > 0 !== long.flat > 0 || short.perSeat > 0 !== long.perSeat > 0) return 0;
  if (short.flat > 0 && short.perSeat > 0) return 0;
  const before = perMonth(monthly);
  const after = perMonth(plan);
  return before && after !== undefined && after < before ? 1 - after / before : 0;
}

/** A share as a percentage in whole numbers, rounded down so that it promises no more than is true. `''` below 1 %. */
export function formatPercent(share: number, locale: string): string {
  // A price of 29 a month and 290 a year must not lose a percent to how numbers are stored.
  const percent = Math.floor(share * 100 + 1e-9);
  return percent < 1 ? '' : new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}
