'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { isolate } from '../shared/isolate.js';

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
  /** Whether it has expired, and the same can be bought again. */
  canStartAgain: boolean;
  /** What was bought, for the buttons' names. */
  item: string;
  labels: HistoryLabels;
  locale: string;
  /** With the time of day. */
  formatDate: (date: Date) => string;
  handlers: HistoryRowHandlers;
  /** The state of this row's Start again; `undefined` while it has not been pressed. */
  startAgain: StartAgainState | undefined;
  /** Of the text that says why Start again failed. */
  messageId: string;
}

/** One action, and a menu with the others. Start again has `[data-state=idle|busy|error]`. */
export function HistoryRowActions(props: HistoryRowActionsProps) {
  const { session, status, labels, handlers, startAgain, messageId } = props;
  const item = isolate(props.item, props.locale);
  const when = session.createdAt ? props.formatDate(session.createdAt) : '–';
  const busy = startAgain?.status === 'busy';

  function toggleMenu(event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) {
    handlers.toggleMenu(session, event.currentTarget);
  }

  return (
    <div className="fc-history-actions">
      {status === 'open' && (
        <ResumeLink session={session} label={labels.resumeItem(item, when)} isQuiet={props.isQuiet} />
      )}
      {props.canStartAgain && (
        <button
          type="button"
          className="fc-button"
          data-state={startAgain?.status ?? 'idle'}
          aria-label={labels.startAgainItem(item, when)}
          aria-disabled={busy || undefined}
          aria-busy={busy || undefined}
          aria-describedby={startAgain?.error ? messageId : undefined}
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
    </div>
  );
}
