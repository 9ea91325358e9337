'use client';

import { type ReactNode, useId } from 'react';
import { useCheckoutList } from '../hooks/useCheckoutList.js';
import { useNow } from '../hooks/useNow.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { checkoutStatus } from '../model/checkoutStatus.js';
import { CheckoutStatusBadge } from './CheckoutStatusBadge.js';
import { DateTime, useDateFormat } from './DateTime.js';
import { ResumeLink } from './ResumeLink.js';
import { errorText, useLabels } from './useLabels.js';

export interface CheckoutHistoryTableProps {
  /**
   * What was bought, as a buyer knows it. Servers send a UUID, and before v0.8.19 nothing.
   * @default the plan's or product's id
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /** Shown below "No checkouts yet", for a way to the first one. */
  emptyAction?: ReactNode;
}

/** Rows of the skeleton, while the first answer is under way. */
const skeletonRows = [1, 2, 3];

/**
 * The billing account's checkouts, newest first, with a link to pay for those still open. States:
 * `[data-state=loading|empty|error|ready]`.
 */
export function CheckoutHistoryTable({ itemLabel, emptyAction }: CheckoutHistoryTableProps) {
  const labels = useLabels();
  const query = useCheckoutList();
  const sessions = query.data?.sessions ?? [];
  const malformed = query.data?.malformed.length ?? 0;
  const now = useNow(sessions, query.dataUpdatedAt);
  const captionId = useId();
  const state = query.data ? (sessions.length > 0 ? 'ready' : 'empty') : query.error ? 'error' : 'loading';

  return (
    <div className="fc-history" data-state={state}>
      {/* Scrolls where the table is wider than the page; a keyboard can only scroll what it can reach. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="fc-history-scroll" aria-labelledby={captionId} tabIndex={0}>
        <table className="fc-history-table" aria-busy={state === 'loading'}>
          <caption id={captionId}>{labels.history}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.item}</th>
              <th scope="col">{labels.status}</th>
              <th scope="col">{labels.created}</th>
              <th scope="col">{labels.expires}</th>
              <th scope="col">{labels.actions}</th>
            </tr>
          </thead>
          <tbody>
            {state === 'loading' &&
              skeletonRows.map((row) => (
                <tr key={row} className="fc-history-skeleton">
                  <td colSpan={5}>
                    <span />
                  </td>
                </tr>
              ))}
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} now={now} itemLabel={itemLabel} />
            ))}
          </tbody>
        </table>
      </section>
      <div className="fc-history-notes" role="status">
        {state === 'loading' && <p className="fc-history-loading">{labels.historyLoading}</p>}
        {state === 'empty' && <p>{labels.historyEmpty}</p>}
        {malformed > 0 && <p>{labels.historyMalformed(malformed)}</p>}
      </div>
      {state === 'empty' && emptyAction}
      {query.error && (
        <div className="fc-history-error" role="alert">
          <p>{errorText(labels, query.error)}</p>
          <button type="button" className="fc-button" onClick={() => void query.refetch()}>
            {labels.retry}
          </button>
        </div>
      )}
    </div>
  );
}

interface SessionRowProps extends Pick<CheckoutHistoryTableProps, 'itemLabel'> {
  session: CheckoutSession;
  now: number;
}

function SessionRow({ session, now, itemLabel }: SessionRowProps) {
  const labels = useLabels();
  const format = useDateFormat();
  const status = checkoutStatus(session, now);
  const item = itemLabel?.(session) ?? session.plan ?? session.product ?? labels.unknownItem;
  return (
    <tr data-status={status}>
      <th scope="row">{item}</th>
      <td data-label={labels.status}>
        <CheckoutStatusBadge session={session} now={now} />
      </td>
      <td data-label={labels.created}>
        <DateTime date={session.createdAt} />
      </td>
      <td data-label={labels.expires}>{status === 'open' && <DateTime date={session.expireAt} />}</td>
      <td>
        {status === 'open' && (
          <ResumeLink
            session={session}
            label={labels.resumeItem(item, session.createdAt ? format(session.createdAt) : '')}
          />
        )}
      </td>
    </tr>
  );
}
