'use client';

import { useState } from 'react';

/** State that the app can control: `value` if it is given, otherwise a state of our own. Every change calls `onChange`. */
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
