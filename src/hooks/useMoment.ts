'use client';

import { useEffect, useState } from 'react';
import { useServerSkew } from './useServerSkew.js';

/** setTimeout cannot count further, and a sleeping laptop loses count. */
const longest = 24 * 60 * 60 * 1000;

/**
 * The moment in milliseconds since the epoch, by the server's clock, for texts that depend on it. `undefined` on
 * a server and while hydrating. Moves with one timer, and only when there is something new to say.
 *
 * @param nextChange when the text changes next, as seen at `now`; `undefined` for never
 */
export function useMoment(nextChange: (now: number) => number | undefined): number | undefined {
  const skew = useServerSkew();
  const [here, setHere] = useState<number>();
  const now = here === undefined ? undefined : here + skew;
  const next = now === undefined ? undefined : nextChange(now);
  useEffect(() => {
    if (here === undefined) {
      setHere(Date.now());
      return;
    }
    if (next === undefined) return;
    const wait = Math.min(Math.max(next - skew - Date.now(), 0), longest);
    const timer = setTimeout(() => setHere(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [here, next, skew]);
  return now;
}
