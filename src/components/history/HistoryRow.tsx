'use client';

import { memo, type ReactNode } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { DateTime, useDateFormat } from '../shared/DateTime.js';
import { StatusBadge, statusText } from '../shared/StatusBadge.js';
import { HistoryRowActions, type HistoryRowActionsProps } from './HistoryRowActions.js';
import type { ShownColumn } from './historyColumns.js';
import { tableRoles } from './tableRoles.js';

interface HistoryRowProps extends HistoryRowActionsProps {
  /** "in 3 hours", for an open session; while `undefined`, the row shows the full date. */
  expiresIn: string | undefined;
  /** See `judgeStatus`. */
  mayHaveExpired: boolean;
  columns: readonly ShownColumn[];
  headerId: string | undefined;
  renderItem: ((session: CheckoutSession) => ReactNode) | undefined;
}

/** One session. Every prop keeps its identity while the row does not change, so that only changed rows render. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps) {
  const { status, columns, headerId } = props;
  return (
    <tr {...tableRoles.row} data-status={status}>
      {columns.map((column) =>
        column.id === headerId ? (
          <th key={column.id} scope="row" {...tableRoles.rowheader} data-column={column.id}>
            {renderCell(column, props)}
          </th>
        ) : (
          <td
            key={column.id}
            {...tableRoles.cell}
            data-column={column.id}
            // Shown beside the value where rows are cards.
            data-label={column.id === 'actions' ? undefined : column.header}
          >
            {renderCell(column, props)}
          </td>
        ),
      )}
    </tr>
  );
});

function renderCell(column: ShownColumn, props: HistoryRowProps): ReactNode {
  const { session, status, item, renderItem, labels } = props;
  if (column.cell) return column.cell(session);
  switch (column.id) {
    case 'item':
      return renderItem ? renderItem(session) : item;
    case 'status':
      return (
        <StatusBadge status={status} text={statusText(labels, status, session.state, props.mayHaveExpired)} />
      );
    case 'created':
      return <DateTime date={session.createdAt} />;
    case 'expires':
      return status === 'open' && <Expiry date={session.expireAt} expiresIn={props.expiresIn} />;
    case 'actions':
      return <HistoryRowActions {...props} />;
  }
}

function Expiry({ date, expiresIn }: { date: Date | undefined; expiresIn: string | undefined }) {
  const format = useDateFormat();
  if (!date) return <>–</>;
  return (
    <time dateTime={date.toISOString()} title={format(date)}>
      {expiresIn ?? format(date)}
    </time>
  );
}
