import { pageSlot } from '../../model/pageRegistry.js';

const prefix = 'react-frontier-checkout:told:';
const validMs = 30 * 24 * 60 * 60 * 1000;

/** Runs `report` unless it ran under this key before, in any tab of this browser, in the last 30 days. */
export async function onceAcrossTabs(key: string, report: () => void): Promise<void> {
  if (await claimFirst(key)) report();
}

async function claimFirst(key: string): Promise<boolean> {
  try {
    // Two tabs may come back at the same moment. The lock makes the second one wait and see what the first one wrote.
    return await navigator.locks.request(prefix + key, () => claim(key));
  } catch {
    // Old browsers have no locks, and frames without an origin may not use them. Claiming twice is refused below.
    return claim(key);
  }
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
