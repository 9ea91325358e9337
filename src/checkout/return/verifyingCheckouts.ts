'use client';

import { useSyncExternalStore } from 'react';

const verifying = new Set<string>();
const listeners = new Set<() => void>();

/** A session whose outcome is being asked for: it may be paid already, so nothing on the page should offer to pay it. */
export function markVerifying(id: string): () => void {
  verifying.add(id);
  tell();
  return () => {
    verifying.delete(id);
    tell();
  };
}

export function useIsVerifying(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => verifying.has(id),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
