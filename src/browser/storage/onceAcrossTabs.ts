import { pageSlot } from '../../model/pageRegistry.js';

const prefix = 'react-frontier-checkout:told:';
const validMs = 30 * 24 * 60 * 60 * 1000;
/** The longest that a browser takes to show one tab what another has stored, in milliseconds. */
const storedMs = 1_000;

/** Runs `report` unless it ran under this key before, in any tab of this browser, in the last 30 days. */
export async function onceAcrossTabs(key: string, report: () => void): Promise<void> {
  if (await claimFirst(key)) report();
}

function claimFirst(key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = async () =>
      // Two tabs may come back at the same moment. The one that does not get the lock is the second.
      navigator.locks.request(prefix + key, { ifAvailable: true }, async (lock) => {
        resolve(lock !== null && claim(key));
        // What was written reaches other tabs a moment later. Until then the lock tells them.
        if (lock) await new Promise((done) => setTimeout(done, storedMs));
      });
    // Old browsers have no locks, and frames without an origin may not use them. Claiming twice is refused below.
    request().catch(() => resolve(claim(key)));
  });
}

function claim(key: string): boolean {
  // For this page, where the browser blocks storage.
  const claimedHere = pageSlot('claimed', () => new Set<string>());
  if (claimedHere.has(key)) return false;
  claimedHere.add(key);
  try {
    const storage = window.localStorage;
    const until = Number(storage.getItem(prefix + key) ?? 0);
    if (until > Date.now()) return false;
    removeOld(storage);
    storage.setItem(prefix + key, String(Date.now() + validMs));
  } catch {
    // Storage is blocked or full: this page's own memory has to do.
  }
  return true;
}

function removeOld(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && Number(storage.getItem(key)) <= Date.now()) storage.removeItem(key);
  }
}
