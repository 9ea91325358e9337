'use client';

import { useMemo } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutHistorySort } from './historyColumns.js';
import type { SessionFilter } from './historyFilter.js';
import type { HistoryIndex } from './historyIndex.js';

interface HistoryTableOptions {
  index: HistoryIndex;
  filter: SessionFilter | undefined;
  sort: CheckoutHistorySort;
  /** From 0; a number beyond the end means the last page. */
  page: number;
  pageSize: number;
}

export interface HistoryTable {
  /** The sessions of this page. */
  rows: readonly CheckoutSession[];
  /** All sessions that match the filter, in order. */
  matches: readonly CheckoutSession[];
  /** From 0, less than `pages`. */
  page: number;
  pages: number;
}

/** Sorts, filters and pages the sessions. */
export function useHistoryTable({ index, filter, sort, page, pageSize }: HistoryTableOptions): HistoryTable {
  const matches = useMemo(() => {
    const all = index.sorted(sort);
    return filter ? all.filter(filter) : all;
  }, [index, filter, sort]);
  const pages = Math.max(1, Math.ceil(matches.length / pageSize));
  const shown = Math.min(page, pages - 1);
  const rows = useMemo(
    () => matches.slice(shown * pageSize, (shown + 1) * pageSize),
    [matches, shown, pageSize],
  );
  return { rows, matches, page: shown, pages };
}
