'use client';

import type { CheckoutSession } from '../model/CheckoutSession.js';
import { checkoutStatus } from '../model/checkoutStatus.js';
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
  const text = {
    open: labels.statusOpen,
    complete: labels.statusComplete,
    expired: labels.statusExpired,
    unknown: labels.statusUnknown(session.state),
  }[status];
  return (
    <span className="fc-badge" data-status={status}>
      {text}
    </span>
  );
}
