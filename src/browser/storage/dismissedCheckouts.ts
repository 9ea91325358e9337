import { pageSlot } from '../../model/pageRegistry.js';

const key = 'react-frontier-checkout:dismissed';

/** For this page only, where the browser blocks storage. */
const unstored = () => pageSlot('dismissed', () => new Map<string, number>());
const listeners = () => pageSlot('dismissedListeners', () => new Set<() => void>());

/** Remembers that the buyer dismissed the reminder of a session, in all tabs, until the session expires. */
export function dismissCheckout(id: string, until: Date): void {
  try {
    const live = Object.entries(stored()).filter(([, end]) => end > Date.now());
    const all = Object.fromEntries([...live, [id, until.getTime()]]);
    window.localStorage.setItem(key, JSON.stringify(all));
  } catch {
    unstored().set(id, until.getTime());
  }
  for (const listener of listeners()) listener();
}

export function isCheckoutDismissed(id: string): boolean {
  const all = stored();
  const until = Object.hasOwn(all, id) ? all[id] : unstored().get(id);
  return until !== undefined && until > Date.now();
}

/** Calls back when a session is dismissed, here or in another tab. Returns a function that stops it. */
export function onCheckoutDismissed(callback: () => void): () => void {
  const listener = (event: StorageEvent) => {
    // The key is `null` when everything was cleared.
    if (event.key === key || event.key === null) callback();
  };
  const callbacks = listeners();
  callbacks.add(callback);
  window.addEventListener('storage', listener);
  return () => {
    callbacks.delete(callback);
    window.removeEventListener('storage', listener);
  };
}

// Storage may hold anything, and reading it throws where the browser blocks it.
function stored(): Record<string, number> {
  try {
    const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, until]) => typeof until === 'number'));
  } catch {
    return {};
  }
}
