'use client';

import { useMemo } from 'react';
import { useMounted } from '../../hooks/useMounted.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { formatDuration, untilDurationChanges } from '../shared/formatDuration.js';
import type { HistoryEntry } from './useHistoryTable.js';

/** When the open sessions expire, soonest first, in milliseconds since the epoch. */
export function useExpiries(sessions: readonly CheckoutSession[]): readonly number[] {
  return useMemo(
    () =>
      sessions
        .filter((session) => session.expireAt && checkoutStatus(session, 0) === 'open')
        .map(({ expireAt }) => Number(expireAt))
        .sort((a, b) => a - b),
    [sessions],
  );
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
  shown: readonly HistoryEntry[],
  expiries: readonly number[],
  now: number,
  locale: string,
): HistoryTimes {
  const mounted = useMounted();
  let nextChange = expiries.find((time) => time > now);
  const texts = shown.map(({ session }) => {
    if (!mounted || !session.expireAt || checkoutStatus(session, now) !== 'open') return undefined;
    const left = session.expireAt.getTime() - now;
    nextChange = Math.min(nextChange ?? Number.POSITIVE_INFINITY, now + untilDurationChanges(left));
    return formatDuration(left, locale, 'short');
  });
  const overdue = shown.map(
    ({ session }) => mounted && session.state !== 'expired' && checkoutStatus(session, now) === 'expired',
  );
  return { texts, overdue, nextChange };
}
