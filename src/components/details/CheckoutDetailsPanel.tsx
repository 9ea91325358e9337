'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useRef, useState } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useMoment } from '../../hooks/useMoment.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { CheckoutStatusBadge } from '../shared/CheckoutStatusBadge.js';
import { formatDuration, untilNextDuration } from '../shared/formatDuration.js';
import { useLabels } from '../shared/useLabels.js';
import type { CheckoutDetailsDialogProps } from './CheckoutDetailsDialog.js';
import { DetailsFields } from './DetailsFields.js';
import { DetailsTimeline } from './DetailsTimeline.js';

const minute = 60_000;

/** The dialog itself; apart from `CheckoutDetailsDialog`, so that Radix is loaded only once one opens. */
export function CheckoutDetailsPanel(props: CheckoutDetailsDialogProps) {
  const { session, open, onOpenChange, itemLabel, container } = props;
  const labels = useLabels();
  // A host drops the session as it closes; the dialog must not change while it fades.
  const [kept, setKept] = useState(session);
  if (open && session !== kept) setKept(session);
  const shown = open ? session : kept;
  // Seen as it opens: the lock hides the scrollbar, and its gutter keeps the page from jumping.
  const [page, setPage] = useState({ open: false, scrolls: false });
  if (open !== page.open) setPage({ open, scrolls: open && pageHasScrollbar() });
  const opener = useRef<Element | null>(null);

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal container={container}>
        {/* Not Dialog.Overlay: its scroll lock puts a style tag into the page, which a strict CSP blocks. */}
        <div
          className="fc-dialog-overlay"
          data-state={open ? 'open' : 'closed'}
          data-page={page.scrolls ? 'scrolls' : undefined}
        >
          <Dialog.Content
            className="fc-dialog"
            aria-modal="true"
            // Radix returns the focus to a Dialog.Trigger only, and a controlled dialog has none.
            onOpenAutoFocus={() => {
              opener.current = document.activeElement;
            }}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (opener.current instanceof HTMLElement) opener.current.focus();
            }}
          >
            <header className="fc-dialog-header">
              <Dialog.Title className="fc-dialog-title">
                {labels.detailsTitle(shown && itemLabel?.(shown))}
              </Dialog.Title>
              <Dialog.Close className="fc-icon-button" aria-label={labels.close} title={labels.close}>
                <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" stroke="currentColor">
                  <path d="m3.5 3.5 9 9m0-9-9 9" strokeWidth="1.75" strokeLinecap="round" />
                </svg>
              </Dialog.Close>
            </header>
            {shown ? <Details session={shown} /> : <Missing />}
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Details({ session }: { session: CheckoutSession }) {
  const labels = useLabels();
  const { locale } = useCheckoutContext('CheckoutDetailsDialog');
  const end = session.expireAt?.getTime();
  const [opened] = useState(Date.now);
  const now =
    useMoment((moment) =>
      end === undefined || end <= moment ? undefined : moment + untilNextDuration(end - moment),
    ) ?? opened;
  const status = checkoutStatus(session, now);
  // In its last minute "0 minutes" would be all there is to say.
  const left = end === undefined || end - now < minute ? undefined : formatDuration(end - now, locale);
  const sentence = {
    open: labels.detailsOpen(left),
    complete: labels.detailsComplete,
    expired: labels.detailsExpired,
    unknown: labels.detailsUnknown(session.state),
  }[status];
  return (
    <>
      <div className="fc-dialog-body" data-status={status}>
        <div className="fc-details-status">
          <CheckoutStatusBadge session={session} now={now} />
          <Dialog.Description className="fc-dialog-description">{sentence}</Dialog.Description>
        </div>
        <DetailsTimeline session={session} now={now} />
        <DetailsFields session={session} />
      </div>
      {status === 'open' && (
        <footer className="fc-dialog-footer">
          <ResumeLink session={session} />
        </footer>
      )}
    </>
  );
}

function Missing() {
  const labels = useLabels();
  // Looks on, and asks nothing itself.
  const { isFetching } = useCheckouts({ enabled: false, throwOnError: false });
  return (
    <div className="fc-dialog-body">
      <Dialog.Description className="fc-dialog-description">
        {isFetching ? labels.historyLoading : labels.detailsMissing}
      </Dialog.Description>
    </div>
  );
}

function pageHasScrollbar(): boolean {
  const { defaultView, documentElement } = document;
  return defaultView !== null && defaultView.innerWidth > documentElement.clientWidth;
}
