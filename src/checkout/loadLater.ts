import { atMost } from '../model/atMost.js';

/**
 * Loads the parts of the engine that only some checkouts need. Rejects where the file cannot be loaded, or not within
 * `ms` milliseconds.
 */
export function loadLater(ms: number): Promise<typeof import('./later.js')> {
  return atMost(ms, import('./later.js'));
}
