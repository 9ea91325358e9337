import type { ReactNode } from 'react';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

/** The columns that the history table brings along. */
export type CheckoutHistoryColumnId = 'item' | 'status' | 'created' | 'expires' | 'actions';

/** A column of the host's own. With the `id` of one of ours it takes that one's place. */
export interface CheckoutHistoryColumn {
  /** Unique in the table; names the column in `sort`. */
  id: string;
  /** Text of the column header. */
  header: string;
  /** What a row shows. Called only for rows on screen, again when the row's session or status changes. */
  cell: (session: CheckoutSession) => ReactNode;
  /** Makes the column sortable, by this. Rows without a value come last. Must not depend on anything but the session. */
  sortValue?: ((session: CheckoutSession) => string | number | undefined) | undefined;
}

/** Which way the history is sorted. */
export interface CheckoutHistorySort {
  /** Id of a column, shown or not. */
  column: string;
  direction: 'ascending' | 'descending';
}

/** A column as the table draws it. */
export interface ShownColumn extends Pick<CheckoutHistoryColumn, 'id' | 'header'> {
  /** Of the host's own columns only. */
  cell?: CheckoutHistoryColumn['cell'];
  sortable: boolean;
}

export const allColumns: readonly CheckoutHistoryColumnId[] = [
  'item',
  'status',
  'created',
  'expires',
  'actions',
];

/** The column whose cell is the row's header: what was bought, or else whatever comes first. */
export function rowHeaderId(columns: readonly ShownColumn[]): string | undefined {
  return columns.some(({ id }) => id === 'item') ? 'item' : columns[0]?.id;
}

export function showColumns(
  columns: readonly (CheckoutHistoryColumnId | CheckoutHistoryColumn)[],
  labels: HistoryLabels,
): ShownColumn[] {
  return columns.map((column) => {
    if (typeof column === 'string')
      return { id: column, header: labels[column], sortable: column !== 'actions' };
    const { id, header, cell, sortValue } = column;
    return { id, header, cell, sortable: sortValue !== undefined };
  });
}

/** The order a first press on a column's header brings: latest first for dates, A to Z otherwise. */
export function nextSort(sort: CheckoutHistorySort, column: string): CheckoutHistorySort {
  const descending =
    sort.column === column ? sort.direction === 'ascending' : column === 'created' || column === 'expires';
  return { column, direction: descending ? 'descending' : 'ascending' };
}
