'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutHistorySort, ShownColumn } from './historyColumns.js';

export interface HistorySortSelectProps {
  labels: HistoryLabels;
  columns: readonly ShownColumn[];
  sort: CheckoutHistorySort;
  onSort: (sort: CheckoutHistorySort) => void;
}

const directions = ['descending', 'ascending'] as const;

/** The order of the rows as one choice, for narrow pages, which show no column headers. */
export function HistorySortSelect({ labels, columns, sort, onSort }: HistorySortSelectProps) {
  return (
    <select
      className="fc-field fc-history-order"
      aria-label={labels.sortBy}
      value={`${sort.direction} ${sort.column}`}
      onChange={({ target }) => {
        const [direction, ...column] = target.value.split(' ');
        onSort({ column: column.join(' '), direction: direction as CheckoutHistorySort['direction'] });
      }}
    >
      {columns
        .filter(({ sortable }) => sortable)
        .flatMap(({ id, header }) =>
          directions.map((direction) => (
            <option key={`${direction} ${id}`} value={`${direction} ${id}`}>
              {header} {direction === 'ascending' ? '↑' : '↓'}
            </option>
          )),
        )}
    </select>
  );
}
