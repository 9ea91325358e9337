'use client';

import { useRegion } from '../../hooks/useRegion.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { useDateFormat } from '../shared/DateTime.js';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTableProps.js';
import { HistoryRow } from './HistoryRow.js';
import type { HistoryRowHandlers, StartAgainState } from './HistoryRowActions.js';
import { rowHeaderId } from './historyColumns.js';
import type { useHistory } from './useHistory.js';

interface HistoryRowsProps extends Pick<CheckoutHistoryTableProps, 'renderItem' | 'itemCaption'> {
  history: ReturnType<typeof useHistory>;
  handlers: HistoryRowHandlers;
  startAgainOf: (session: CheckoutSession) => StartAgainState | undefined;
}

/** The rows of the page that is shown. */
export function HistoryRows({ history, renderItem, itemCaption, handlers, startAgainOf }: HistoryRowsProps) {
  const { table, index, columns, labels } = history;
  const { locale } = useRegion();
  const formatDate = useDateFormat();
  const formatDay = useDateFormat('date');
  const headerId = rowHeaderId(columns);
  return table.rows.map((session, position) => {
    const status = index.statusOf(session);
    const isOpen = status === 'open';
    return (
      <HistoryRow
        key={session.id}
        session={session}
        status={status}
        timeLeft={history.timesLeft[position]}
        mayHaveExpired={isOpen && history.mayHaveExpired[position] === true}
        isQuiet={isOpen && index.isQuiet(session)}
        canStartAgain={status === 'expired' && history.canStartAgain(session)}
        caption={itemCaption?.(session)}
        columns={columns}
        headerId={headerId}
        item={history.itemText(session)}
        renderItem={renderItem}
        labels={labels}
        locale={locale}
        formatDate={formatDate}
        formatDay={formatDay}
        handlers={handlers}
        startAgain={startAgainOf(session)}
      />
    );
  });
}
