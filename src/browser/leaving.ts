/** Calls back when the browser shows this very page again after Back (bfcache). Returns a function that stops it. */
export function onRestored(callback: () => void): () => void {
  const listener = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  window.addEventListener('pageshow', listener);
  return () => window.removeEventListener('pageshow', listener);
}

/**
 * Calls back once while the page is on its way out: after 50 ms, or at `pagehide`. Writing to storage earlier would
 * make the browser wait while it is busy leaving.
 */
export function onWayOut(callback: () => void): void {
  const done = () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', done);
    callback();
  };
  const timer = setTimeout(done, 50);
  window.addEventListener('pagehide', done);
}

/** A page that is still here after this long was not left. */
const leavingMs = 10_000;

/**
 * Calls back once when a page that was being left is still here: after ten seconds, or when the buyer looks at it
 * again. Returns a function that stops it.
 */
export function onStillHere(callback: () => void): () => void {
  const done = () => {
    stop();
    callback();
  };
  const seen = () => document.visibilityState === 'visible' && done();
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', stop);
  };
  const timer = setTimeout(done, leavingMs);
  document.addEventListener('visibilitychange', seen);
  // The page was left after all. `onRestored` handles a page that Back shows again.
  window.addEventListener('pagehide', stop);
  return stop;
}
