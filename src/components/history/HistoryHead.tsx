'use client';

import type { CheckoutHistorySort, ShownColumn } from './historyColumns.js';
import { tableRoles } from './tableRoles.js';

interface HistoryHeadProps {
  columns: readonly ShownColumn[];
  sort: CheckoutHistorySort;
  onSort: (column: string) => void;
}

/** Column headers, with buttons for the sortable columns. On narrow pages, where rows are cards, a line of buttons. */
export function HistoryHead({ columns, sort, onSort }: HistoryHeadProps) {
  return (
    <thead {...tableRoles.rowgroup}>
      <tr {...tableRoles.row}>
        {columns.map(({ id, header, sortable }) => (
          <th
            key={id}
            scope="col"
            {...tableRoles.columnheader}
            data-column={id}
            aria-sort={sortable && sort.column === id ? sort.direction : undefined}
          >
            {sortable ? (
              <button type="button" className="fc-history-sort" onClick={() => onSort(id)}>
                {header}
              </button>
            ) : (
              <span>{header}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
