import { boughtSince, isSameThing, thingOf } from '../../model/boughtSince.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutStatus, checkoutStatus } from '../../model/checkoutStatus.js';
import type { CheckoutHistoryColumn, CheckoutHistorySort } from './historyColumns.js';

/** What the table needs to know of a list of sessions. Everything is computed on first use, and kept. */
export interface HistoryIndex {
  statusOf: (session: CheckoutSession) => CheckoutStatus;
  counts: () => Readonly<Record<CheckoutStatus, number>>;
  /** Whether paying an open session would be paying twice, or a newer session for the same thing is open. */
  isQuiet: (session: CheckoutSession) => boolean;
  /** All sessions in order; missing values come last in both directions. As they are for an unknown column. */
  sorted: (sort: CheckoutHistorySort) => readonly CheckoutSession[];
}

interface IndexOptions {
  /** Newest first. */
  sessions: readonly CheckoutSession[];
  /** The moment that decides what has expired, in milliseconds since the epoch. */
  now: number;
  itemText: (session: CheckoutSession) => string;
  columns: readonly (string | CheckoutHistoryColumn)[];
  locale: string;
}

const statusOrder: readonly CheckoutStatus[] = ['open', 'unknown', 'complete', 'expired'];

export function createHistoryIndex({ sessions, now, itemText, columns, locale }: IndexOptions): HistoryIndex {
  const statusOf = (session: CheckoutSession) => checkoutStatus(session, now);
  const isBought = boughtSince(sessions);

  const newestOpen = new Map<string, CheckoutSession | undefined>();
  function isNewestOpen(session: CheckoutSession): boolean {
    const thing = thingOf(session);
    if (!newestOpen.has(thing)) {
      newestOpen.set(
        thing,
        sessions.find((each) => statusOf(each) === 'open' && isSameThing(each, session)),
      );
    }
    return newestOpen.get(thing) === session;
  }

  function sortKeys(column: string, last: number): number[] | undefined {
    const own = columns.find((each) => typeof each === 'object' && each.id === column);
    if (typeof own === 'object' && own.sortValue) return rank(sessions.map(own.sortValue), last, locale);
    switch (column) {
      case 'item':
        return rank(sessions.map(itemText), last, locale);
      case 'status':
        return sessions.map((session) => statusOrder.indexOf(statusOf(session)));
      case 'created':
        return sessions.map(({ createdAt }) => createdAt?.getTime() ?? last);
      // The column shows a date for open sessions only.
      case 'expires':
        return sessions.map(
          (session) => (statusOf(session) === 'open' && session.expireAt?.getTime()) || last,
        );
    }
  }

  function sort({ column, direction }: CheckoutHistorySort): readonly CheckoutSession[] {
    const turn = direction === 'descending' ? -1 : 1;
    const keys = sortKeys(column, turn * Infinity);
    if (!keys) return sessions;
    // Two missing values give NaN.
    const compare = (a: number, b: number) => turn * ((keys[a] as number) - (keys[b] as number)) || 0;
    return keys
      .map((_, at) => at)
      .sort(compare)
      .map((at) => sessions[at] as CheckoutSession);
  }

  const orders = new Map<string, readonly CheckoutSession[]>();
  let counts: Record<CheckoutStatus, number> | undefined;
  return {
    statusOf,
    counts() {
      if (!counts) {
        counts = { open: 0, complete: 0, expired: 0, unknown: 0 };
        for (const session of sessions) counts[statusOf(session)]++;
      }
      return counts;
    },
    isQuiet: (session) => isBought(session) || !isNewestOpen(session),
    sorted(asked) {
      const name = `${asked.direction} ${asked.column}`;
      const order = orders.get(name) ?? sort(asked);
      orders.set(name, order);
      return order;
    },
  };
}

// Many rows share few texts, so sorting the distinct texts once is cheaper than comparing row by row.
function rank(values: readonly (string | number | undefined)[], last: number, locale: string): number[] {
  const texts = [...new Set(values)].filter((value) => typeof value === 'string');
  texts.sort(new Intl.Collator(locale, { numeric: true }).compare);
  const ranks = new Map(texts.map((text, position) => [text, position]));
  return values.map((value) => {
    if (typeof value === 'string') return ranks.get(value) ?? last;
    return value === undefined || Number.isNaN(value) ? last : value;
  });
}
