'use client';

import { memo, type ReactNode, useId } from 'react';
import { ShortDate } from '../shared/DateTime.js';
import { errorText } from '../shared/errorText.js';
import { StatusBadge, statusText } from '../shared/StatusBadge.js';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTableProps.js';
import { HistoryRowActions, type HistoryRowActionsProps } from './HistoryRowActions.js';
import type { ShownColumn } from './historyColumns.js';
import { tableRoles } from './tableRoles.js';

interface HistoryRowProps
  extends Omit<HistoryRowActionsProps, 'messageId'>,
    Pick<CheckoutHistoryTableProps, 'renderItem'> {
  /** "3 hr", for an open session; `undefined` before mount. */
  timeLeft: string | undefined;
  /** See `judgeStatus`. */
  mayHaveExpired: boolean;
  formatDay: (date: Date) => string;
  /** Shown below the item. */
  caption: string | undefined;
  columns: readonly ShownColumn[];
  headerId: string | undefined;
}

/**
 * One session, and below it why Start again failed. It takes formats as props instead of by hooks, which cost more than
 * the row itself. Every prop keeps its identity while the row does not change, so that only changed rows render.
 */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps) {
  const { status, columns, headerId, labels } = props;
  const messageId = useId();
  const error = props.startAgain?.error;
  return (
    <>
      <tr {...tableRoles.row} data-status={status}>
        {columns.map((column) =>
          column.id === headerId ? (
            <th key={column.id} scope="row" {...tableRoles.rowheader} data-column={column.id}>
              {renderCell(column, props, messageId)}
            </th>
          ) : (
            <td
              key={column.id}
              {...tableRoles.cell}
              data-column={column.id}
              // Shown beside the value on narrow pages.
              data-label={column.cell || column.id === 'expires' ? column.header : undefined}
            >
              {renderCell(column, props, messageId)}
            </td>
          ),
        )}
      </tr>
      {error && (
        <tr {...tableRoles.row}>
          <td {...tableRoles.cell} colSpan={columns.length}>
            <p className="fc-history-action-error" role="alert" id={messageId}>
              {errorText(labels, error)}
            </p>
          </td>
        </tr>
      )}
    </>
  );
});

function renderCell(column: ShownColumn, props: HistoryRowProps, messageId: string): ReactNode {
  const { session, status } = props;
  if (column.cell) return column.cell(session);
  switch (column.id) {
    case 'item':
      return <Item {...props} />;
    case 'status':
      return <Status {...props} />;
    case 'created':
      return <ShortDate date={session.createdAt} {...props} />;
    case 'expires':
      return status === 'open' && <ShortDate date={session.expireAt} {...props} />;
    case 'actions':
      return <HistoryRowActions {...props} messageId={messageId} />;
  }
}

function Item({ session, item, caption, renderItem, handlers }: HistoryRowProps) {
  return (
    <>
      {renderItem ? (
        renderItem(session)
      ) : (
        <button
          type="button"
          className="fc-history-item"
          aria-haspopup="dialog"
          title={item}
          onClick={() => handlers.openDetails(session)}
        >
          <bdi>{item}</bdi>
        </button>
      )}
      {caption !== undefined && (
        <span className="fc-history-caption">
          <bdi>{caption}</bdi>
        </span>
      )}
    </>
  );
}

function Status({ session, status, labels, mayHaveExpired, timeLeft, formatDate }: HistoryRowProps) {
  const { expireAt } = session;
  return (
    <>
      <StatusBadge status={status} text={statusText(labels, status, session.state, mayHaveExpired)} />
      {status === 'open' && !mayHaveExpired && expireAt && timeLeft !== undefined && (
        <time
          className="fc-history-left"
          dateTime={expireAt.toISOString()}
          title={labels.validUntil(formatDate(expireAt))}
        >
          {labels.timeLeft(timeLeft)}
        </time>
      )}
    </>
  );
}
