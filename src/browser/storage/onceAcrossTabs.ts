const prefix = 'react-frontier-checkout:told:';
const validMs = 30 * 24 * 60 * 60 * 1000;
/** For this page, where the browser keeps no storage. */
const toldHere = new Set<string>();

/**
 * Runs `tell` unless something was told under this key before, in any tab of this browser, in the last 30 days.
 */
export async function onceAcrossTabs(key: string, tell: () => void): Promise<void> {
  // Two tabs may come back at the same moment: one of them must wait to see what the other told.
  const first = navigator.locks ? await navigator.locks.request(prefix + key, () => claim(key)) : claim(key);
  if (first) tell();
}

function claim(key: string): boolean {
  if (toldHere.has(key)) return false;
  toldHere.add(key);
  try {
    const storage = window.localStorage;
    const until = Number(storage.getItem(prefix + key) ?? 0);
    if (until > Date.now()) return false;
    forgetOld(storage);
    storage.setItem(prefix + key, String(Date.now() + validMs));
  } catch {
    // Blocked or full: this page's own memory has to do.
  }
  return true;
}

function forgetOld(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && Number(storage.getItem(key)) <= Date.now()) storage.removeItem(key);
  }
}
