'use client';

import { useId } from 'react';
import { useMounted } from '../../hooks/useMounted.js';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { useDateFormat } from '../shared/DateTime.js';
import { errorText } from '../shared/errorText.js';
import { useCopy } from '../shared/useCopy.js';
import { useStartAgainRequest } from './useStartAgainRequest.js';

/** What the row's buttons call. The functions are the same at every render. */
export interface HistoryRowHandlers {
  openDetails: (session: CheckoutSession) => void;
  startAgain: (session: CheckoutSession) => void;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

export interface StartAgainState {
  status: 'idle' | 'busy' | 'error';
  error: CheckoutError | undefined;
}

export interface HistoryRowActionsProps {
  session: CheckoutSession;
  status: CheckoutStatus;
  /** Whether the same thing was bought while this session was open: then Resume does not stand out. */
  isBoughtSince: boolean;
  /** What was bought, for the buttons' names. */
  item: string;
  labels: HistoryLabels;
  handlers: HistoryRowHandlers;
  /** The state of this row's Start again; `undefined` while it has not been pressed. */
  startAgain: StartAgainState | undefined;
}

/** What can be done with a session. Start again has `[data-state=idle|busy|error]`, Copy `[data-state=idle|copied|failed]`. */
export function HistoryRowActions(props: HistoryRowActionsProps) {
  const { session, status, item, labels, handlers, startAgain } = props;
  const created = useDateFormat()(session.createdAt ?? new Date(0));
  const when = session.createdAt ? created : '–';
  const [copyState, copy] = useCopy();
  const messageId = useId();
  const mounted = useMounted();
  const requestFor = useStartAgainRequest();
  // What this browser remembers is not known on a server.
  const canStartAgain = mounted && status === 'expired' && requestFor(session) !== undefined;
  const busy = startAgain?.status === 'busy';
  const error = startAgain?.error;

  async function copyId() {
    const copied = await copy(session.id);
    handlers.announce(copied ? labels.copied : labels.copyIdFailed(session.id));
  }

  return (
    <div className="fc-history-actions">
      {status === 'open' && (
        <ResumeLink session={session} label={labels.resumeItem(item, when)} isQuiet={props.isBoughtSince} />
      )}
      {canStartAgain && (
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
        data-state={copyState}
        aria-label={labels.copyIdItem(item, when)}
        onClick={copyId}
      >
        {copyState === 'copied' ? labels.copied : labels.copyId}
      </button>
      {error && (
        <p className="fc-history-action-error" role="alert" id={messageId}>
          {errorText(labels, error)}
        </p>
      )}
    </div>
  );
}
