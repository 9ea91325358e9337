'use client';

import { useMemo } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutHistorySort } from './historyColumns.js';
import type { PreparedFilter } from './historyFilter.js';
import type { HistoryIndex } from './historyIndex.js';

interface HistoryTableOptions {
  sessions: readonly CheckoutSession[];
  index: HistoryIndex;
  filter: PreparedFilter;
  sort: CheckoutHistorySort;
  /** From 0; a number beyond the end means the last page. */
  page: number;
  pageSize: number;
}

/** A session on screen. */
export interface HistoryEntry {
  session: CheckoutSession;
  /** Position in `sessions`. */
  index: number;
}

export interface HistoryTable {
  /** The rows of this page. */
  entries: readonly HistoryEntry[];
  /** Returns all rows that match the filter, in order. */
  sorted: () => CheckoutSession[];
  total: number;
  /** From 0, less than `pages`. */
  page: number;
  pages: number;
}

/** Filters, sorts and pages the sessions. Works on positions in `sessions`. */
export function useHistoryTable(options: HistoryTableOptions): HistoryTable {
  const { sessions, index, filter, sort, page, pageSize } = options;
  const kept = useMemo(
    () => sessions.flatMap((session, at) => (passes(session, at, filter, index) ? at : [])),
    [sessions, filter, index],
  );
  const order = useMemo(() => {
    const descending = sort.direction === 'descending';
    const keys = index.sortKeys(sort.column, descending);
    if (!keys) return kept;
    const key = (at: number) => keys[at] ?? 0;
    const turn = descending ? -1 : 1;
    return kept.toSorted((a, b) => (key(a) < key(b) ? -turn : key(a) > key(b) ? turn : 0));
  }, [kept, index, sort]);
  const pages = Math.max(1, Math.ceil(order.length / pageSize));
  const shown = Math.min(page, pages - 1);
  const entries = useMemo(
    () =>
      order
        .slice(shown * pageSize, (shown + 1) * pageSize)
        .map((at) => ({ session: sessions[at] as CheckoutSession, index: at })),
    [order, sessions, shown, pageSize],
  );
  return {
    entries,
    sorted: () => order.map((at) => sessions[at] as CheckoutSession),
    total: order.length,
    page: shown,
    pages,
  };
}

function passes(session: CheckoutSession, at: number, filter: PreparedFilter, index: HistoryIndex): boolean {
  const { statuses, text, range } = filter;
  if (statuses && !statuses.has(index.statuses[at] ?? 'unknown')) return false;
  if (text && !index.searchTexts()[at]?.includes(text)) return false;
  if (!range) return true;
  const time = session.createdAt?.getTime() ?? Number.NaN;
  return time >= range[0] && time < range[1];
}
