'use client';

import { useEffect, useReducer } from 'react';

/** The moment to judge rows by, and the way to have it move. */
export interface Clock {
  /** Milliseconds since the epoch by the server's clock, as far as that is known. */
  now: number;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  skew: number;
  /** Has `now` catch up with this machine's time, or with `atLeast`, by this machine's clock too. */
  move: (atLeast: number) => void;
}

const day = 86_400_000;
// The `Date` header counts whole seconds, and says when the answer was begun, not when it arrived.
const toleratedMs = 5000;

/**
 * A clock that stands still until `useWake` moves it.
 *
 * @param readAt when the rows were read, by this machine's clock: the first render's moment, the same on a server
 * and in the browser
 * @param serverTime the server's clock at that moment
 */
export function useClock(readAt: number, serverTime: Date | undefined): Clock {
  // A reducer, since unlike a state's updater it runs when rendering.
  const [moment, move] = useReducer(latest, readAt);
  const ahead = serverTime ? serverTime.getTime() - readAt : 0;
  const skew = Math.abs(ahead) < toleratedMs ? 0 : ahead;
  return { now: Math.max(moment, readAt) + skew, skew, move };
}

function latest(_: number, atLeast: number): number {
  return Math.max(Date.now(), atLeast);
}

/** Moves the clock when it reaches `due`, by one timer; never for `Infinity`. */
export function useWake({ now, skew, move }: Clock, due: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` starts the next leg of a long wait.
  useEffect(() => {
    if (due === Number.POSITIVE_INFINITY) return;
    const at = due - skew;
    // At most a day at once: setTimeout cannot count far, and a sleeping laptop loses count.
    const delay = Math.min(Math.max(at - Date.now(), 0), day);
    function tick() {
      // A timer may run a millisecond early: what is due has come all the same.
      move(delay < day ? at : 0);
      // For as long as React does not get round to rendering, which sets the next one.
      timer = setTimeout(tick, 1000);
    }
    let timer = setTimeout(tick, delay);
    return () => clearTimeout(timer);
  }, [due, skew, now, move]);
}
