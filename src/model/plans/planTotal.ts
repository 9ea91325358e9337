import type { Plan } from './Plan.js';

/**
 * What the plan costs per interval in minor units, for this many members. `undefined` where it cannot be told: a price
 * in tiers, no price, a price per seat without a number of seats, or more than a number can hold.
 */
export function planTotal({ price }: Plan, seats?: number): number | undefined {
  if (!price || price.tiered) return undefined;
  if (price.perSeat === 0) return price.flat;
  const total = price.flat + price.perSeat * (seats ?? Number.NaN);
  return Number.isSafeInteger(total) ? total : undefined;
}

/** Whether the plan costs nothing. */
export function isFreePlan({ price }: Plan): boolean {
  return !!price && price.flat === 0 && price.perSeat === 0 && !price.metered && !price.tiered;
}

const monthsByInterval = new Map([
  ['day', 12 / 365],
  ['week', 12 / 52],
  ['month', 1],
  ['year', 12],
]);

/** How many months an interval has, for comparing prices. `undefined` for an interval that this library does not know. */
export function monthsOf(interval: string): number | undefined {
  return monthsByInterval.get(interval);
}
