import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { startOfDay } from './startOfDay.js';

/** Which sessions the history shows; `{}` shows all. Plain values, fit for a URL. */
export interface CheckoutHistoryFilter {
  /** Any of these. @default all */
  statuses?: readonly CheckoutStatus[] | undefined;
  /** Part of the item's label, the id, the plan or the product; case does not matter. */
  text?: string | undefined;
  /** First day of creation, `YYYY-MM-DD` in the provider's time zone. */
  from?: string | undefined;
  /** Last day of creation, `YYYY-MM-DD`, that day included. */
  to?: string | undefined;
}

/** A filter in the form in which rows are held against it; `undefined` lets everything through. */
export interface PreparedFilter {
  statuses: ReadonlySet<CheckoutStatus> | undefined;
  text: string | undefined;
  /** Milliseconds since the epoch: from the first, up to but without the second. */
  range: readonly [number, number] | undefined;
}

export function prepareFilter(filter: CheckoutHistoryFilter, timeZone: string | undefined): PreparedFilter {
  const from = filter.from ? startOfDay(filter.from, timeZone) : Number.NaN;
  const to = filter.to ? startOfDay(filter.to, timeZone, 1) : Number.NaN;
  const ranged = !Number.isNaN(from) || !Number.isNaN(to);
  return {
    statuses: filter.statuses?.length ? new Set(filter.statuses) : undefined,
    text: filter.text?.trim().toLocaleLowerCase() || undefined,
    // Half a date, as it is while being typed, holds nothing back.
    range: ranged ? [Number.isNaN(from) ? -Infinity : from, Number.isNaN(to) ? Infinity : to] : undefined,
  };
}

export function isFiltering({ statuses, text, from, to }: CheckoutHistoryFilter): boolean {
  return Boolean(statuses?.length || text?.trim() || from || to);
}
