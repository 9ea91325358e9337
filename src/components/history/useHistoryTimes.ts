'use client';

import { useMemo } from 'react';
import { useMounted } from '../../hooks/useMounted.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { formatDuration, untilDurationChanges } from '../shared/formatDuration.js';

interface Expiries {
  /** When an open session expired last, in milliseconds since the epoch; 0 for never. */
  last: number;
  /** When the next one expires. */
  next: number | undefined;
}

/** When open sessions expire, around `now`. */
export function useExpiries(sessions: readonly CheckoutSession[], now: number): Expiries {
  return useMemo(() => {
    const expiries: Expiries = { last: 0, next: undefined };
    for (const session of sessions) {
      const time = session.expireAt?.getTime();
      if (time === undefined || checkoutStatus(session, 0) !== 'open') continue;
      if (time <= now) expiries.last = Math.max(expiries.last, time);
      else if (time < (expiries.next ?? Number.POSITIVE_INFINITY)) expiries.next = time;
    }
    return expiries;
  }, [sessions, now]);
}

interface HistoryTimes {
  /**
   * "3 hr" for each open row on screen, by position. `undefined` for other rows, and for all rows before mount,
   * since a server and a browser would render different texts.
   */
  texts: readonly (string | undefined)[];
  /** Whether each row on screen has expired by `now`, by position: for open rows. */
  overdue: readonly boolean[];
  /** The next moment at which one of the texts, or the status of any session, changes. */
  nextChange: number | undefined;
}

/** The time left of the rows on screen, and when the table has to render again. */
export function useHistoryTimes(
  rows: readonly CheckoutSession[],
  nextExpiry: number | undefined,
  now: number,
  locale: string,
): HistoryTimes {
  const mounted = useMounted();
  let nextChange = nextExpiry;
  const texts = rows.map((session) => {
    if (!mounted || !session.expireAt || checkoutStatus(session, now) !== 'open') return undefined;
    const left = session.expireAt.getTime() - now;
    nextChange = Math.min(nextChange ?? Number.POSITIVE_INFINITY, now + untilDurationChanges(left));
    return formatDuration(left, locale, 'short');
  });
  const overdue = rows.map(
    (session) => mounted && session.state !== 'expired' && checkoutStatus(session, now) === 'expired',
  );
  return { texts, overdue, nextChange };
}
