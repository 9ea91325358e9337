'use client';

import { useCallback, useState } from 'react';

/**
 * State that belongs to one scope. Under another scope it is back at `initial` in the same render, and what is set late
 * for the old scope is not shown.
 */
export function useScopedState<T>(scope: string, initial: T): [state: T, set: (value: T) => void] {
  const [held, setHeld] = useState({ scope, value: initial });
  const set = useCallback((value: T) => setHeld({ scope, value }), [scope]);
  return [held.scope === scope ? held.value : initial, set];
}
