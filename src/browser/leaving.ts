import { listen } from './listen.js';

/** Calls back when the browser shows this very page again after Back (bfcache). Returns a function that stops it. */
export function onRestored(callback: () => void): () => void {
  return listen(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) callback();
  });
}

/**
 * Calls back once while the page is on its way out: after 50 ms, or at `pagehide`. Writing to storage earlier would
 * make the browser wait while it is busy leaving.
 */
export function onWayOut(callback: () => void): void {
  const done = () => {
    clearTimeout(timer);
    stop();
    callback();
  };
  const timer = setTimeout(done, 50);
  const stop = listen(window, 'pagehide', done);
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
  const stop = () => {
    clearTimeout(timer);
    stopSeen();
    stopLeft();
  };
  const timer = setTimeout(done, leavingMs);
  const stopSeen = listen(document, 'visibilitychange', () => {
    if (document.visibilityState === 'visible') done();
  });
  // The page was left after all. `onRestored` handles a page that Back shows again.
  const stopLeft = listen(window, 'pagehide', stop);
  return stop;
}
