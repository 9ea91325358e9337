'use client';

import type { CheckoutLabels } from '../../labels/CheckoutLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutStatus, checkoutStatus } from '../../model/checkoutStatus.js';
import { useLabels } from './useLabels.js';

export interface CheckoutStatusBadgeProps {
  session: Pick<CheckoutSession, 'state' | 'expireAt'>;
  /** The moment to judge by, a `Date` or milliseconds since the epoch. */
  now: Date | number;
}

/** A session's status as a word in a coloured pill. States: `[data-status=open|complete|expired|unknown]`. */
export function CheckoutStatusBadge({ session, now }: CheckoutStatusBadgeProps) {
  const labels = useLabels();
  const status = checkoutStatus(session, now);
  return <StatusBadge status={status} text={statusText(labels, status, session.state)} />;
}

/** The pill alone, for those who have judged already. */
export function StatusBadge({ status, text }: { status: CheckoutStatus; text: string }) {
  return (
    <span className="fc-badge" data-status={status}>
      {text}
    </span>
  );
}

/** @param state the server's own word, which an unknown status is shown as */
export function statusText(labels: CheckoutLabels, status: CheckoutStatus, state: string): string {
  switch (status) {
    case 'open':
      return labels.statusOpen;
    case 'complete':
      return labels.statusComplete;
    case 'expired':
      return labels.statusExpired;
    case 'unknown':
      return labels.statusUnknown(state);
  }
}
