import { atMost } from '../model/atMost.js';

type Later = typeof import('./later.js');

/**
 * Loads the parts of the engine that only some checkouts need. Rejects where the file cannot be loaded, or not within
 * `ms` milliseconds.
 */
export function loadLater(ms: number): Promise<Later> {
  return atMost(ms, import('./later.js'));
}

/** Calls back with these parts once they are loaded. Where they cannot be loaded, nothing happens. */
export function withLater(use: (later: Later) => void): void {
  loadLater(60_000).then(use, () => {});
}
