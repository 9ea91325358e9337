'use client';

import { useCheckouts } from '../../hooks/useCheckouts.js';
import { useIsServerClock } from '../../hooks/useIsServerClock.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useNow } from '../../hooks/useNow.js';
import { sessionLabelsEn } from '../../labels/en/sessionLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { ResumeLink } from '../resume/ResumeLink.js';
import { untilDurationChanges } from '../shared/formatDuration.js';
import { judgeStatus } from '../shared/judgeStatus.js';
import { StatusBadge, statusText } from '../shared/StatusBadge.js';
import { DetailsBody } from './DetailsBody.js';
import { DetailsMissing } from './DetailsMissing.js';

const minute = 60_000;

/** The content of the dialog, with a status that changes when the session expires. */
export function CheckoutDetails({ session }: { session: CheckoutSession }) {
  const end = session.expireAt?.getTime();
  const now = useNow(
    (moment) => {
      const left = timeLeft(end, moment);
      if (left !== undefined) return moment + untilDurationChanges(left);
      return end !== undefined && end > moment ? end : undefined;
    },
    { first: 'readAt' },
  );
  const { status, mayHaveExpired } = judgeStatus(session, now, useIsServerClock());
  const labels = useLabels(sessionLabelsEn);
  return (
    <DetailsBody
      session={session}
      now={now}
      status={status}
      mayHaveExpired={mayHaveExpired}
      timeLeft={timeLeft(end, now)}
      badge={<StatusBadge status={status} text={statusText(labels, status, session.state, mayHaveExpired)} />}
      resumeLink={<ResumeLink session={session} />}
    />
  );
}

/** The content of the dialog without a session. */
export function MissingDetails() {
  // Follows the history's request and sends none itself.
  const { isFetching } = useCheckouts({ enabled: false, throwOnError: false });
  return <DetailsMissing isLoading={isFetching} />;
}

/** `undefined` in the last minute, which is not counted down. */
function timeLeft(end: number | undefined, now: number): number | undefined {
  return end === undefined || end - now < minute ? undefined : end - now;
}
