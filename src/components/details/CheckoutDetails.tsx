'use client';

import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useNow } from '../../hooks/useNow.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { CheckoutStatusBadge } from '../shared/CheckoutStatusBadge.js';
import { untilDurationChanges } from '../shared/formatDuration.js';
import type { DetailsView } from './useDetailsView.js';

const minute = 60_000;

/** The content of the dialog, with a status that changes when the session expires. */
export function CheckoutDetails({ view, session }: { view: DetailsView; session: CheckoutSession }) {
  const end = session.expireAt?.getTime();
  const now = useNow(
    (moment) => {
      const left = timeLeft(end, moment);
      if (left !== undefined) return moment + untilDurationChanges(left);
      return end !== undefined && end > moment ? end : undefined;
    },
    { first: 'readAt' },
  );
  return (
    <view.DetailsBody
      session={session}
      now={now}
      status={checkoutStatus(session, now)}
      timeLeft={timeLeft(end, now)}
      badge={<CheckoutStatusBadge session={session} now={now} />}
      resumeLink={<ResumeLink session={session} />}
    />
  );
}

/** The content of the dialog without a session. */
export function MissingDetails({ view }: { view: DetailsView }) {
  // Follows the history's request and sends none itself.
  const { isFetching } = useCheckouts({ enabled: false });
  return <view.DetailsMissing isLoading={isFetching} />;
}

/** `undefined` in the last minute, which is not counted down. */
function timeLeft(end: number | undefined, now: number): number | undefined {
  return end === undefined || end - now < minute ? undefined : end - now;
}
