'use client';

import { useEffect, useRef } from 'react';

/** What the last render was given, once it is on the page: for callbacks that outlive a render. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
