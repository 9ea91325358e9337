import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { startOfDay } from './startOfDay.js';

/** Which sessions the history shows; `{}` shows all. Only plain values, so it can be kept in a URL. */
export interface CheckoutHistoryFilter {
  /** Shows sessions with any of these statuses. @default all */
  statuses?: readonly CheckoutStatus[] | undefined;
  /** A part of the item's label, the id, the plan or the product. Case does not matter. */
  text?: string | undefined;
  /** First day of creation, `YYYY-MM-DD` in the provider's time zone. */
  from?: string | undefined;
  /** Last day of creation, included, `YYYY-MM-DD` in the provider's time zone. */
  to?: string | undefined;
}

/** A filter prepared for matching many rows; an `undefined` field matches everything. */
export interface PreparedFilter {
  statuses: ReadonlySet<CheckoutStatus> | undefined;
  text: string | undefined;
  /** Milliseconds since the epoch, from the first (included) to the second (excluded). */
  range: readonly [number, number] | undefined;
}

export function prepareFilter(filter: CheckoutHistoryFilter, timeZone: string | undefined): PreparedFilter {
  const from = filter.from ? startOfDay(filter.from, timeZone) : Number.NaN;
  const to = filter.to ? startOfDay(filter.to, timeZone, 1) : Number.NaN;
  const ranged = !Number.isNaN(from) || !Number.isNaN(to);
  return {
    statuses: filter.statuses?.length ? new Set(filter.statuses) : undefined,
    text: filter.text?.trim().toLocaleLowerCase() || undefined,
    // A date that is still being typed filters nothing.
    range: ranged ? [Number.isNaN(from) ? -Infinity : from, Number.isNaN(to) ? Infinity : to] : undefined,
  };
}

export function isFiltering({ statuses, text, from, to }: CheckoutHistoryFilter): boolean {
  return Boolean(statuses?.length || text?.trim() || from || to);
}
