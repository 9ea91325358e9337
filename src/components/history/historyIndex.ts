import { boughtSince } from '../../model/boughtSince.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutStatus, checkoutStatus } from '../../model/checkoutStatus.js';
import type { CheckoutHistoryColumn } from './historyColumns.js';

/** What sorting and filtering need of each session, by its position. Sort keys and texts are computed on first use. */
export interface HistoryIndex {
  statuses: readonly CheckoutStatus[];
  counts: Readonly<Record<CheckoutStatus, number>>;
  /** Whether paying an open session would be paying twice, or a newer session for the same thing is open. */
  isQuiet: (session: CheckoutSession) => boolean;
  /** Numbers to sort by; missing values come last in both directions. `undefined` for an unknown column. */
  sortKeys: (column: string, descending: boolean) => readonly number[] | undefined;
  /** The texts to search in, in lower case. */
  searchTexts: () => readonly string[];
}

interface IndexOptions {
  sessions: readonly CheckoutSession[];
  /** The moment that decides what has expired, in milliseconds since the epoch. */
  now: number;
  itemText: (session: CheckoutSession) => string;
  columns: readonly (string | CheckoutHistoryColumn)[];
  locale: string;
}

const statusOrder: readonly CheckoutStatus[] = ['open', 'unknown', 'complete', 'expired'];

export function createHistoryIndex({ sessions, now, itemText, columns, locale }: IndexOptions): HistoryIndex {
  const statuses = sessions.map((session) => checkoutStatus(session, now));
  const counts = { open: 0, complete: 0, expired: 0, unknown: 0 };
  for (const status of statuses) counts[status]++;

  const isBought = boughtSince(sessions);
  const newestOpen = findNewestOpen(sessions, statuses);

  const keys = new Map<string, number[] | undefined>();
  function buildKeys(column: string, descending: boolean): number[] | undefined {
    const last = descending ? -Infinity : Infinity;
    const own = columns.find((each) => typeof each === 'object' && each.id === column);
    if (typeof own === 'object' && own.sortValue) return rank(sessions.map(own.sortValue), last, locale);
    switch (column) {
      case 'item':
        return rank(sessions.map(itemText), last, locale);
      case 'status':
        return statuses.map((status) => statusOrder.indexOf(status));
      case 'created':
        return sessions.map(({ createdAt }) => createdAt?.getTime() ?? last);
      // The column shows a date for open sessions only.
      case 'expires':
        return sessions.map(({ expireAt }, i) => (statuses[i] === 'open' && expireAt?.getTime()) || last);
    }
  }

  let texts: string[] | undefined;
  return {
    statuses,
    counts,
    isQuiet: (session) => isBought(session) || !newestOpen.has(session),
    sortKeys(column, descending) {
      const name = `${descending} ${column}`;
      if (!keys.has(name)) keys.set(name, buildKeys(column, descending));
      return keys.get(name);
    },
    searchTexts() {
      texts ??= sessions.map((session) =>
        `${itemText(session)}\n${session.id}\n${session.plan ?? ''}\n${session.product ?? ''}`.toLocaleLowerCase(),
      );
      return texts;
    },
  };
}

/** The newest open session of each plan and product. */
function findNewestOpen(
  sessions: readonly CheckoutSession[],
  statuses: readonly CheckoutStatus[],
): ReadonlySet<CheckoutSession> {
  const newest = new Map<string, CheckoutSession>();
  for (const [at, session] of sessions.entries()) {
    const thing = `${session.plan} ${session.product}`;
    // Newest first.
    if (statuses[at] === 'open' && !newest.has(thing)) newest.set(thing, session);
  }
  return new Set(newest.values());
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
