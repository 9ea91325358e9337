'use client';

import { type KeyboardEvent, type MouseEvent, useId } from 'react';
import { useMounted } from '../../hooks/useMounted.js';
import { useRegion } from '../../hooks/useRegion.js';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { useDateFormat } from '../shared/DateTime.js';
import { errorText } from '../shared/errorText.js';
import { isolate } from '../shared/isolate.js';
import { useStartAgainRequest } from './useStartAgainRequest.js';

/** What the row's buttons call. The functions are the same at every render. */
export interface HistoryRowHandlers {
  openDetails: (session: CheckoutSession) => void;
  /** The buyer is about to press Start again. */
  approachStartAgain: () => void;
  startAgain: (session: CheckoutSession) => void;
  /** Opens the row's menu below its button, or closes it. */
  toggleMenu: (session: CheckoutSession, button: HTMLElement) => void;
}

export interface StartAgainState {
  status: 'idle' | 'busy' | 'error';
  error: CheckoutError | undefined;
}

export interface HistoryRowActionsProps {
  session: CheckoutSession;
  status: CheckoutStatus;
  /** Whether Resume does not stand out: the same thing was bought since, or a newer session for it is open. */
  isQuiet: boolean;
  /** What was bought, for the buttons' names. */
  item: string;
  labels: HistoryLabels;
  handlers: HistoryRowHandlers;
  /** The state of this row's Start again; `undefined` while it has not been pressed. */
  startAgain: StartAgainState | undefined;
}

/** One action, and a menu with the others. Start again has `[data-state=idle|busy|error]`. */
export function HistoryRowActions(props: HistoryRowActionsProps) {
  const { session, status, labels, handlers, startAgain } = props;
  const { locale } = useRegion();
  const item = isolate(props.item, locale);
  const format = useDateFormat();
  const when = session.createdAt ? format(session.createdAt) : '–';
  const messageId = useId();
  const mounted = useMounted();
  const requestFor = useStartAgainRequest();
  // What this browser remembers is not known on a server.
  const canStartAgain = mounted && status === 'expired' && requestFor(session) !== undefined;
  const busy = startAgain?.status === 'busy';
  const error = startAgain?.error;

  function toggleMenu(event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) {
    handlers.toggleMenu(session, event.currentTarget);
  }

  return (
    <div className="fc-history-actions">
      {status === 'open' && (
        <ResumeLink session={session} label={labels.resumeItem(item, when)} isQuiet={props.isQuiet} />
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
          onPointerEnter={handlers.approachStartAgain}
          onFocus={handlers.approachStartAgain}
          onClick={() => handlers.startAgain(session)}
        >
          {labels.startAgain}
        </button>
      )}
      <button
        type="button"
        className="fc-icon-button fc-history-more"
        aria-label={labels.moreActions(item, when)}
        aria-haspopup="menu"
        // The open menu sets it on this element.
        aria-expanded={false}
        onClick={toggleMenu}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          toggleMenu(event);
        }}
      />
      {error && (
        <p className="fc-history-action-error" role="alert" id={messageId}>
          {errorText(labels, error)}
        </p>
      )}
    </div>
  );
}
