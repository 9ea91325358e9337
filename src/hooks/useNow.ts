'use client';

import { useEffect, useState } from 'react';
import type { CheckoutSession } from '../model/CheckoutSession.js';

/**
 * The moment to judge sessions by, in ms since the epoch: moves when one of them passes its `expireAt`, with one
 * timer for all of them.
 *
 * @param asOf when the sessions were read: the first render's moment, the same on a server and in the browser
 */
export function useNow(sessions: readonly CheckoutSession[], asOf: number): number {
  const [now, setNow] = useState(asOf);
  const moment = Math.max(now, asOf);
  const next = sessions.reduce((soonest, { expireAt }) => {
    const time = expireAt?.getTime() ?? 0;
    return time > moment && time < soonest ? time : soonest;
  }, Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (next === Number.POSITIVE_INFINITY) return;
    // At most a day at once: setTimeout cannot count far, and a sleeping laptop loses count.
    const timer = setTimeout(() => setNow(Date.now()), Math.min(Math.max(next - Date.now(), 0), 86_400_000));
    return () => clearTimeout(timer);
  });
  return moment;
}
