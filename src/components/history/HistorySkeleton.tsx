'use client';

import type { ShownColumn } from './historyColumns.js';
import { tableRoles } from './tableRoles.js';

const rows = [1, 2, 3, 4, 5];

/** Rows as high as the real ones, while the first answer is under way. */
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
