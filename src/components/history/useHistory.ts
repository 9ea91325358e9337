'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useMounted } from '../../hooks/useMounted.js';
import { useNow } from '../../hooks/useNow.js';
import { useRegion } from '../../hooks/useRegion.js';
import { historyLabelsEn } from '../../labels/en/historyLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../../query/checkoutsQueryOptions.js';
import { useControlled } from '../shared/useControlled.js';
import { useItemName } from '../shared/useItemName.js';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTableProps.js';
import { type CheckoutHistorySort, defaultColumns, nextSort, showColumns } from './historyColumns.js';
import { type CheckoutHistoryFilter, createFilter } from './historyFilter.js';
import { createHistoryIndex } from './historyIndex.js';
import { useCanStartAgain } from './useCanStartAgain.js';
import { useHistoryTable } from './useHistoryTable.js';
import { useExpiries, useHistoryTimes } from './useHistoryTimes.js';

const newestFirst: CheckoutHistorySort = { column: 'created', direction: 'descending' };
const noFilter: CheckoutHistoryFilter = {};
const noSessions: readonly CheckoutSession[] = [];

/** The rows of the history, filtered, sorted and paged as the props and the buyer ask, and the functions to change that. */
export function useHistory(props: CheckoutHistoryTableProps) {
  const { itemLabel, columns = defaultColumns } = props;
  const labels = useLabels(historyLabelsEn);
  const { source } = useCheckoutContext('CheckoutHistoryTable');
  const { locale, timeZone } = useRegion();
  const mounted = useMounted();
  const list = { ...checkoutsQueryOptions(source), enabled: source.isReady, throwOnError: false };
  const query = useQuery(list, source.queryClient);
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

  // Called after the render, when `times` exists.
  const now = useNow(() => times.nextChange, { first: 'readAt' });
  const expiries = useExpiries(sessions, now);
  // Changes only when a session expires, unlike `now`, so that sort keys and counts are kept.
  // Only by the server's clock: by another one a session may have expired, but need not.
  const isServerClock = query.data?.serverTime !== undefined;
  const judgedAt = isServerClock ? expiries.last : 0;
  const shownColumns = useMemo(() => showColumns(columns, labels), [columns, labels]);
  const itemName = useItemName(itemLabel, sessions);
  const itemText = useMemo(
    () => (session: CheckoutSession) =>
      itemName(session) ?? session.plan ?? session.product ?? labels.unknownItem,
    [itemName, labels],
  );
  const index = useMemo(
    () => createHistoryIndex({ sessions, now: judgedAt, itemText, columns, locale }),
    [sessions, judgedAt, itemText, columns, locale],
  );
  const zone = mounted ? timeZone : (timeZone ?? 'UTC');
  const passes = useMemo(
    () => createFilter(filter, { timeZone: zone, statusOf: index.statusOf, itemText }),
    [filter, zone, index, itemText],
  );
  const table = useHistoryTable({ index, filter: passes, sort, page, pageSize });
  const times = useHistoryTimes(table.rows, expiries.next, now, locale);

  function sortTo(next: CheckoutHistorySort) {
    setSort(next);
    setPage(0);
  }

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
    itemName,
    canStartAgain: useCanStartAgain(sessions),
    timesLeft: times.texts,
    mayHaveExpired: times.overdue,
    setPage,
    sortBy(column: string) {
      sortTo(nextSort(sort, column));
    },
    sortTo,
    filterBy(next: CheckoutHistoryFilter) {
      setFilter(next);
      setPage(0);
    },
    choosePageSize(size: number) {
      setPageSize(size);
      // Keeps the first row of the page on screen.
      setPage(Math.floor((table.page * pageSize) / size));
    },
  };
}
