import { pageSlot, scopeSlot } from '../../model/pageRegistry.js';

const verifying = (scope: string) => scopeSlot(scope, 'verifying', () => new Map<string, number>());
const listeners = () => pageSlot('verifyingListeners', () => new Set<() => void>());

/**
 * Marks a session whose outcome is being asked for. It may be paid already, so nothing on the page should offer to pay
 * it. Returns a function that takes the mark away.
 */
export function markVerifying(scope: string, id: string): () => void {
  const counts = verifying(scope);
  function count(change: number): void {
    const next = (counts.get(id) ?? 0) + change;
    if (next > 0) counts.set(id, next);
    else counts.delete(id);
    for (const listener of listeners()) listener();
  }
  count(1);
  let marked = true;
  return () => {
    if (marked) count(-1);
    marked = false;
  };
}

export function isVerifying(scope: string, id: string): boolean {
  return verifying(scope).has(id);
}

/** Calls back when a mark is set or taken away. Returns a function that stops it. */
export function onVerifyingChange(listener: () => void): () => void {
  const all = listeners();
  all.add(listener);
  return () => all.delete(listener);
}
