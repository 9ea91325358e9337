import type { ReactNode } from 'react';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

/** The built-in columns of the history table. */
export type CheckoutHistoryColumnId = 'item' | 'status' | 'created' | 'expires' | 'actions';

/** A column of your own. With the `id` of a built-in column it replaces that column. */
export interface CheckoutHistoryColumn {
  /** Unique in the table; names the column in `sort`. */
  id: string;
  /** Text of the column header. */
  header: string;
  /** Renders the cell. Called only for rows on screen, and again when the row's session or status changes. */
  cell: (session: CheckoutSession) => ReactNode;
  /** Makes the column sortable by the returned value. Rows without a value come last. Must depend on the session only. */
  sortValue?: ((session: CheckoutSession) => string | number | undefined) | undefined;
}

/** How the history is sorted. */
export interface CheckoutHistorySort {
  /** Id of a column; the column need not be shown. */
  column: string;
  /** Ascending is oldest or A first. */
  direction: 'ascending' | 'descending';
}

/** A column as the table renders it. */
export interface ShownColumn extends Pick<CheckoutHistoryColumn, 'id' | 'header'> {
  /** Only for columns of the app. */
  cell?: CheckoutHistoryColumn['cell'];
  sortable: boolean;
}

export const defaultColumns: readonly CheckoutHistoryColumnId[] = ['item', 'status', 'created', 'actions'];

/** The column whose cell is the row's header: the item, or the first column where the item is not shown. */
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

/** The order after a press on a column's header. The first press sorts dates latest first, other values A to Z. */
export function nextSort(sort: CheckoutHistorySort, column: string): CheckoutHistorySort {
  const descending =
    sort.column === column ? sort.direction === 'ascending' : column === 'created' || column === 'expires';
  return { column, direction: descending ? 'descending' : 'ascending' };
}
