'use client';

import { useState } from 'react';

/**
 * State that an app may control: `value` when it is given, our own state otherwise. Changes call `onChange` in both
 * cases.
 */
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
