'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useReducer } from 'react';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { clockSkew } from '../query/reading/serverClock.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useMounted } from './useMounted.js';

/** Returns the next moment at which the output differs from the one at `now`; `undefined` for never. */
type NextChange = (now: number) => number | undefined;

const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * The current moment, in milliseconds since the epoch, for output that depends on the time. It follows the server's
 * clock as far as the last list answer reports it, and sends no request of its own. It moves only when the output
 * changes, with one timer.
 *
 * Returns `undefined` on the server and while hydrating. With `first: 'readAt'` it returns the moment at which the
 * list was read instead, which is the same on the server and in the browser.
 *
 * @param nextChange called after each render, so it may use what that render computed
 */
export function useNow(nextChange: NextChange): number | undefined;
export function useNow(nextChange: NextChange, options: { first: 'readAt' }): number;
export function useNow(nextChange: NextChange, options?: { first: 'readAt' }): number | undefined {
  const { source } = useCheckoutContext('useNow');
  const list = checkoutsQueryOptions(source);
  const { data, dataUpdatedAt } = useQuery(
    { ...list, enabled: false, throwOnError: false },
    source.queryClient,
  );
  const mounted = useMounted();
  const [moment, move] = useReducer(currentTime, undefined, Date.now);

  const skew = clockSkew(data?.serverTime, dataUpdatedAt) ?? 0;
  // Answers can be newer than the last move of the clock.
  const local = mounted ? Math.max(moment, dataUpdatedAt) : options && dataUpdatedAt;
  const now = local === undefined ? undefined : local + skew;

  useEffect(() => {
    const next = now === undefined ? undefined : nextChange(now);
    if (next === undefined) return;
    const due = next - skew;
    // setTimeout is limited to 24.8 days and does not count while a computer sleeps.
    const wait = Math.min(Math.max(due - Date.now(), 0), longestWaitMs);
    function tick() {
      // A timer can fire a millisecond early. The change is due all the same.
      move(wait < longestWaitMs ? due : 0);
      // React can be late to render and to run the effect that sets the next timer. Stay current until then.
      timer = setTimeout(tick, 1000);
    }
    let timer = setTimeout(tick, wait);
    return () => clearTimeout(timer);
  });
  return now;
}

function currentTime(_: number, atLeast: number): number {
  return Math.max(Date.now(), atLeast);
}
