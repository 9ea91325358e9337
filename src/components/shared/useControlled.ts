'use client';

import { useState } from 'react';

/** State that the host may hold: `value` when it is given, our own otherwise; `onChange` is told either way. */
export function useControlled<T>(
  value: T | undefined,
  initial: T,
  onChange: ((value: T) => void) | undefined,
): [T, (next: T) => void] {
  const [own, setOwn] = useState(initial);
  function change(next: T) {
    setOwn(next);
    onChange?.(next);
  }
  return [value === undefined ? own : value, change];
}
