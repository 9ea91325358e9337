/** Sends the buyer away. The default is `location.assign`; a host or a test passes its own. */
export type Navigate = (url: string) => void;

export const navigateAway: Navigate = (url) => window.location.assign(url);

export const currentHref = (): string => window.location.href;

/** Puts another address into the bar without a history entry, keeping the router's own state. */
export function replaceHref(href: string): void {
  window.history.replaceState(window.history.state, '', href);
}

/** Calls back when the buyer comes Back to this very page, kept alive by the browser. Returns the way to stop. */
export function onRestored(callback: () => void): () => void {
  const listener = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  window.addEventListener('pageshow', listener);
  return () => window.removeEventListener('pageshow', listener);
}
