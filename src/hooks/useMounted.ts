'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** `false` on a server and while its HTML is being hydrated, so that both render the same; then `true`. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
