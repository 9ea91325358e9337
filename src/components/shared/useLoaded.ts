'use client';

import { useEffect, useState } from 'react';

interface LoadedState<Code> {
  /** `undefined` until the code is loaded. */
  code?: Code;
  failed?: boolean;
}

/**
 * Loads code when it is first wanted. When that fails, it reports the error on the console, calls `onFailure`, and tries
 * again the next time it is wanted.
 *
 * @param load the same function at every render
 */
export function useLoaded<Code>(
  load: () => Promise<Code>,
  wanted: boolean,
  onFailure?: (wanted: false) => void,
): LoadedState<Code> {
  const [state, setState] = useState<LoadedState<Code>>({});
  const isMissing = wanted && !state.code;
  useEffect(() => {
    if (!isMissing) return;
    let current = true;
    load().then(
      (code) => current && setState({ code }),
      (error) => {
        // A dropped connection, or a deployment that removed the old files. The page must keep working.
        console.error('react-frontier-checkout: a part of its code could not be loaded.', error);
        if (!current) return;
        setState({ failed: true });
        onFailure?.(false);
      },
    );
    return () => {
      current = false;
    };
  }, [isMissing, load, onFailure]);
  return state;
}
