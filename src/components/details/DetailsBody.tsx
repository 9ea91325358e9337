'use client';

import { Description } from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { detailsLabelsEn } from '../../labels/en/detailsLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { formatDuration } from '../shared/formatDuration.js';
import { DetailsFields } from './DetailsFields.js';
import { DetailsTimeline } from './DetailsTimeline.js';

interface DetailsBodyProps {
  session: CheckoutSession;
  /** Milliseconds since the epoch. */
  now: number;
  /** The session's status at `now`. */
  status: CheckoutStatus;
  /** See `judgeStatus`. */
  mayHaveExpired: boolean;
  /** In milliseconds; shown while the session is open. */
  timeLeft: number | undefined;
  badge: ReactNode;
  /** Shown while the session is open. */
  resumeLink: ReactNode;
}

/** The content of the dialog: status, timeline, fields, metadata and Resume. */
export function DetailsBody(props: DetailsBodyProps) {
  const { session, now, status, mayHaveExpired, timeLeft, badge, resumeLink } = props;
  const labels = useLabels(detailsLabelsEn);
  const { locale } = useRegion();
  const sentence = {
    open: mayHaveExpired
      ? labels.detailsMayHaveExpired
      : labels.detailsOpen(timeLeft === undefined ? undefined : formatDuration(timeLeft, locale)),
    complete: labels.detailsComplete,
    expired: labels.detailsExpired,
    unknown: labels.detailsUnknown(session.state),
  }[status];
  return (
    <>
      <div className="fc-dialog-body" data-status={status}>
        <div className="fc-details-status">
          {badge}
          <Description className="fc-dialog-description">{sentence}</Description>
        </div>
        <DetailsTimeline session={session} now={now} />
        <DetailsFields session={session} />
      </div>
      {status === 'open' && <footer className="fc-dialog-footer">{resumeLink}</footer>}
    </>
  );
}
