'use client';

import { useEffect, useReducer, useState } from 'react';
import { useMounted } from '../../hooks/useMounted.js';

/** Code that is loaded when it is first needed. Made outside components, so that it is loaded once. */
export interface LaterPart<Part> {
  load: () => Promise<Part>;
  loaded?: Part | undefined;
}

/**
 * Loads code when it is wanted. Returns `undefined` until it is there. When that fails, it reports the error on the
 * console, and `retry` loads it again.
 */
export function useLaterPart<Part>(
  later: LaterPart<Part>,
  wanted: boolean,
): { part: Part | undefined; failed: boolean; retry: () => void } {
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [outcome, setOutcome] = useState<{ attempt: number; failed: boolean }>();
  const isMissing = wanted && !later.loaded;
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    later.load().then(
      (part) => {
        later.loaded = part;
        if (isCurrent) setOutcome({ attempt, failed: false });
      },
      (error) => {
        // A dropped connection, or a deployment that removed the old files. The page must keep working.
        console.error('react-frontier-checkout: a part of the plans could not be loaded.', error);
        if (isCurrent) setOutcome({ attempt, failed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, later, attempt]);
  // While hydrating, what the server rendered: there, it was not loaded.
  const part = useMounted() ? later.loaded : undefined;
  return { part, failed: outcome?.attempt === attempt && outcome.failed, retry };
}
