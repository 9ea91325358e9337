'use client';

import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useIsServerClock } from '../../hooks/useIsServerClock.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useNow } from '../../hooks/useNow.js';
import { sessionLabelsEn } from '../../labels/en/sessionLabelsEn.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { judgeStatus } from './judgeStatus.js';
import { statusText } from './StatusBadge.js';

export interface CheckoutStatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** The session to show. */
  session: Pick<CheckoutSession, 'state' | 'expireAt'>;
  /**
   * The moment to judge the session at, a `Date` or milliseconds since the epoch.
   * @default the current time by the server's clock; the badge changes by itself when the session expires
   */
  now?: Date | number | undefined;
}

/**
 * A session's status as a word in a coloured pill. Takes every prop of `<span>`. Without `now`, a server renders the
 * session's own state, and the browser checks the time after hydration. States:
 * `[data-status=open|complete|expired|unknown]`.
 */
export const CheckoutStatusBadge = forwardRef<HTMLSpanElement, CheckoutStatusBadgeProps>(
  function CheckoutStatusBadge({ session, now, className, ...rest }, ref) {
    const labels = useLabels(sessionLabelsEn);
    const current = useNow((moment) => {
      const isCounting = now === undefined && checkoutStatus(session, moment) === 'open';
      return isCounting ? session.expireAt?.getTime() : undefined;
    });
    const isServerClock = useIsServerClock();
    // Nothing has expired at 0: without a clock only `state` counts.
    const moment = Number(now ?? current ?? 0);
    const { status, mayHaveExpired } = judgeStatus(session, moment, now !== undefined || isServerClock);
    return (
      <span
        {...rest}
        ref={ref}
        className={className ? `fc-badge ${className}` : 'fc-badge'}
        data-status={status}
      >
        {statusText(labels, status, session.state, mayHaveExpired)}
      </span>
    );
  },
);
