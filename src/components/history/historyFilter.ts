import type { CheckoutSession } from '../../model/CheckoutSession.js';
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

/** Whether the history shows a session. */
export type SessionFilter = (session: CheckoutSession) => boolean;

interface FilterOptions {
  timeZone: string | undefined;
  statusOf: (session: CheckoutSession) => CheckoutStatus;
  itemText: (session: CheckoutSession) => string;
}

/** Prepares a filter for many sessions. Returns `undefined` for one that shows all. */
export function createFilter(
  filter: CheckoutHistoryFilter,
  options: FilterOptions,
): SessionFilter | undefined {
  const { timeZone, statusOf, itemText } = options;
  const from = filter.from ? startOfDay(filter.from, timeZone) : Number.NaN;
  const to = filter.to ? startOfDay(filter.to, timeZone, 1) : Number.NaN;
  // A date that is still being typed filters nothing.
  const isRanged = !Number.isNaN(from) || !Number.isNaN(to);
  const statuses = filter.statuses?.length ? filter.statuses : undefined;
  const has = filter.text?.trim() ? createSearch(filter.text.trim()) : undefined;
  if (!isRanged && !statuses && !has) return undefined;

  return (session) => {
    if (statuses && !statuses.includes(statusOf(session))) return false;
    if (isRanged) {
      const time = session.createdAt?.getTime();
      if (time === undefined || time < from || time >= to) return false;
    }
    return (
      !has ||
      has.id(session.id) ||
      has.name(itemText(session)) ||
      has.name(session.plan) ||
      has.name(session.product)
    );
  };
}

function createSearch(text: string) {
  const wanted = text.toLocaleLowerCase();
  const id = (value: string) => value.toLocaleLowerCase().includes(wanted);
  // Many sessions share few names.
  const known = new Map<string, boolean>();
  function name(value: string | undefined): boolean {
    if (value === undefined) return false;
    const has = known.get(value) ?? id(value);
    known.set(value, has);
    return has;
  }
  return { id, name };
}

export function isFiltering({ statuses, text, from, to }: CheckoutHistoryFilter): boolean {
  return Boolean(statuses?.length || text?.trim() || from || to);
}
