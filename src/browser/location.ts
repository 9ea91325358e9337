/** Sends the buyer away. The default is `location.assign`; a host or a test passes its own. */
export type Navigate = (url: string) => void;

/** Puts another address into the bar without a history entry. The default keeps the router's own state. */
export type ReplaceUrl = (href: string) => void;

/** In a frame of the same origin the whole window leaves, since payment pages refuse to be framed. */
export const navigateAway: Navigate = (url) =>
  (isFramed() ? (reachableTop() ?? window) : window).location.assign(url);

/** The path of the page, which a router changes without loading another. */
export const pathname = (): string => window.location.pathname;

export const currentHref = (): string => window.location.href;

export const replaceHref: ReplaceUrl = (href) => window.history.replaceState(window.history.state, '', href);

/** Whether this page is in a frame whose top window it may not move: only a new window can leave from here. */
export const isForeignFrame = (): boolean => isFramed() && !reachableTop();

const isFramed = (): boolean => window.top !== window.self;

function reachableTop(): Window | undefined {
  try {
    // Reading the address throws where the top window is of another origin.
    return window.top?.location.href === undefined ? undefined : (window.top ?? undefined);
  } catch {
    return undefined;
  }
}

/** Calls back when the buyer comes Back to this very page, kept alive by the browser. Returns the way to stop. */
export function onRestored(callback: () => void): () => void {
  const listener = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  window.addEventListener('pageshow', listener);
  return () => window.removeEventListener('pageshow', listener);
}

/**
 * Calls back once while the page is on its way out: soon, or at the last moment. The browser is at work on leaving
 * until then, and writing to storage would make it wait.
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
 * Calls back once when a page that was being left is evidently still here: after ten seconds, or when it is looked at
 * again without having been left. Returns the way to stop.
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
  // Left after all: what is seen when it is shown again is Back's business.
  window.addEventListener('pagehide', stop);
  return stop;
}
