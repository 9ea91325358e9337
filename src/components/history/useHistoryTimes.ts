'use client';

import { useMemo } from 'react';
import { useMounted } from '../../hooks/useMounted.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { countdown } from './countdown.js';
import type { HistoryEntry } from './useHistoryTable.js';

/** When the open sessions run out, soonest first, in milliseconds since the epoch. */
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

/**
 * What the open rows on screen say of the time left ("in 3 hours", `undefined` before mount, since a server and a
 * browser would say different things), and when one of these texts, or a status anywhere, will change.
 */
export function useHistoryTimes(
  shown: readonly HistoryEntry[],
  expiries: readonly number[],
  now: number,
  locale: string,
): { texts: readonly (string | undefined)[]; due: number } {
  const mounted = useMounted();
  let due = expiries.find((time) => time > now) ?? Number.POSITIVE_INFINITY;
  const texts = shown.map(({ session }) => {
    if (!mounted || !session.expireAt || checkoutStatus(session, now) !== 'open') return undefined;
    const { text, changesIn } = countdown(session.expireAt.getTime() - now, locale);
    due = Math.min(due, now + changesIn);
    return text;
  });
  return { texts, due };
}
