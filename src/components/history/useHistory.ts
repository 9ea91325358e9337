'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useClock, useWake } from '../../hooks/useClock.js';
import { useMounted } from '../../hooks/useMounted.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../../query/checkoutsQueryOptions.js';
import { useControlled } from '../shared/useControlled.js';
import { useLabels } from '../shared/useLabels.js';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTable.js';
import { allColumns, type CheckoutHistorySort, nextSort, showColumns } from './historyColumns.js';
import { type CheckoutHistoryFilter, prepareFilter } from './historyFilter.js';
import { createHistoryIndex } from './historyIndex.js';
import { useHistoryTable } from './useHistoryTable.js';
import { useExpiries, useHistoryTimes } from './useHistoryTimes.js';

const newestFirst: CheckoutHistorySort = { column: 'created', direction: 'descending' };
const noFilter: CheckoutHistoryFilter = {};
const noSessions: readonly CheckoutSession[] = [];

/** The rows of the history as props and the buyer want them, and the ways to want something else. */
export function useHistory(props: CheckoutHistoryTableProps) {
  const { itemLabel, columns = allColumns } = props;
  const labels = useLabels();
  const context = useCheckoutContext('CheckoutHistoryTable');
  const { locale, timeZone } = context;
  const mounted = useMounted();
  const list = { ...checkoutsQueryOptions(context.source), enabled: context.source.isReady, throwOnError: false };
  const query = useQuery(list, context.source.queryClient);
  const sessions = query.data?.sessions ?? noSessions;

  const [sort, setSort] = useControlled(props.sort, props.defaultSort ?? newestFirst, props.onSortChange);
  const [filter, setFilter] = useControlled(
    props.filter,
    props.defaultFilter ?? noFilter,
    props.onFilterChange,
  );
  const [pageSize, setPageSize] = useControlled(
    props.pageSize,
    props.defaultPageSize ?? 25,
    props.onPageSizeChange,
  );
  const [page, setPage] = useState(0);

  const clock = useClock(query.dataUpdatedAt, query.data?.serverTime);
  const expiries = useExpiries(sessions);
  // Moves only when a session runs out, unlike `clock.now`.
  const judgedAt = expiries.findLast((time) => time <= clock.now) ?? 0;
  const shownColumns = useMemo(() => showColumns(columns, labels), [columns, labels]);
  const itemText = useMemo(
    () => (session: CheckoutSession) =>
      itemLabel?.(session) ?? session.plan ?? session.product ?? labels.unknownItem,
    [itemLabel, labels],
  );
  const index = useMemo(
    () => createHistoryIndex({ sessions, now: judgedAt, itemText, columns, locale }),
    [sessions, judgedAt, itemText, columns, locale],
  );
  const zone = mounted ? timeZone : (timeZone ?? 'UTC');
  const prepared = useMemo(() => prepareFilter(filter, zone), [filter, zone]);
  const table = useHistoryTable({ sessions, index, filter: prepared, sort, page, pageSize });
  const times = useHistoryTimes(table.entries, expiries, clock.now, locale);
  useWake(clock, times.due);

  return {
    query,
    sessions,
    labels,
    sort,
    filter,
    pageSize,
    columns: shownColumns,
    itemText,
    index,
    table,
    expiresIn: times.texts,
    setPage,
    sortBy(column: string) {
      setSort(nextSort(sort, column));
      setPage(0);
    },
    filterBy(next: CheckoutHistoryFilter) {
      setFilter(next);
      setPage(0);
    },
    choosePageSize(size: number) {
      setPageSize(size);
      // Stays at what is on screen.
      setPage(Math.floor((table.page * pageSize) / size));
    },
  };
}
