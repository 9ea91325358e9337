'use client';

import type { ShownColumn } from './historyColumns.js';
import { tableRoles } from './tableRoles.js';

const rows = [1, 2, 3, 4, 5];

/** Placeholder rows of the same height as real ones, shown until the first answer arrives. */
export function HistorySkeleton({ columns }: { columns: readonly ShownColumn[] }) {
  return rows.map((row) => (
    <tr key={row} {...tableRoles.row} className="fc-history-skeleton">
      {columns.map(({ id }) => (
        <td key={id} data-column={id}>
          <span />
        </td>
      ))}
    </tr>
  ));
}
