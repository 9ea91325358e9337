'use client';

import { useEffect, useId, useState } from 'react';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { useDateFormat } from '../shared/DateTime.js';
import { errorText } from '../shared/errorText.js';
import type { HistoryRowProps } from './HistoryRow.js';
import { startAgainRequest } from './startAgainRequest.js';

/** The same functions at every render. */
export interface HistoryRowHandlers {
  openDetails: (session: CheckoutSession) => void;
  startAgain: (session: CheckoutSession) => void;
  /** Says aloud what came of it; resolves with whether the id is on the clipboard. */
  copyId: (session: CheckoutSession) => Promise<boolean>;
}

export interface StartAgainState {
  status: 'idle' | 'busy' | 'error';
  error: CheckoutError | undefined;
}

/** How long "Copied" stands there, in ms. */
const shownMs = 3000;

/** What can be done with a session. Start again has `[data-state=idle|busy|error]`, Copy `[data-state=idle|copied]`. */
export function HistoryRowActions(props: HistoryRowProps) {
  const { session, status, item, labels, handlers, startAgain } = props;
  const created = useDateFormat()(session.createdAt ?? new Date(0));
  const when = session.createdAt ? created : '–';
  const [copied, setCopied] = useState(false);
  const messageId = useId();
  const busy = startAgain?.status === 'busy';
  const error = startAgain?.error;

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <div className="fc-history-actions">
      {status === 'open' && <ResumeLink session={session} label={labels.resumeItem(item, when)} />}
      {status === 'expired' && startAgainRequest(session) && (
        <button
          type="button"
          className="fc-button"
          data-state={startAgain?.status ?? 'idle'}
          aria-label={labels.startAgainItem(item, when)}
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          aria-describedby={error ? messageId : undefined}
          onClick={() => handlers.startAgain(session)}
        >
          {labels.startAgain}
        </button>
      )}
      <button
        type="button"
        className="fc-quiet-button"
        data-action="details"
        aria-label={labels.detailsItem(item, when)}
        aria-haspopup="dialog"
        onClick={() => handlers.openDetails(session)}
      >
        {labels.details}
      </button>
      <button
        type="button"
        className="fc-quiet-button"
        data-action="copy"
        data-state={copied ? 'copied' : 'idle'}
        aria-label={labels.copyIdItem(item, when)}
        onClick={() => void handlers.copyId(session).then(setCopied)}
      >
        {copied ? labels.copied : labels.copyId}
      </button>
      {error && (
        <p className="fc-history-action-error" role="alert" id={messageId}>
          {errorText(labels, error)}
        </p>
      )}
    </div>
  );
}
