/** Sends the buyer to a URL. The default is `location.assign`; an app or a test can pass its own. */
export type CheckoutNavigate = (url: string) => void;

/** Replaces the address of the page without a new history entry. The default keeps the router's own state. */
export type CheckoutReplaceUrl = (href: string) => void;

/** Leaves the page. In a frame of the same origin the top window leaves, since payment pages refuse to be framed. */
export const navigateAway: CheckoutNavigate = (url) =>
  (isFramed() ? (reachableTop() ?? window) : window).location.assign(url);

/** The path of the page, which a router changes without loading another page. */
export const pathname = (): string => window.location.pathname;

export const currentHref = (): string => window.location.href;

export const replaceHref: CheckoutReplaceUrl = (href) =>
  window.history.replaceState(window.history.state, '', href);

/** Whether this page is in a frame and may not move the top window: only a new window can leave from here. */
export const isForeignFrame = (): boolean => isFramed() && !reachableTop();

/** Whether this page is in a frame. */
export const isFramed = (): boolean => window.top !== window.self;

function reachableTop(): Window | undefined {
  try {
    // Reading the address throws where the top window is of another origin.
    return window.top?.location.href === undefined ? undefined : (window.top ?? undefined);
  } catch {
    return undefined;
  }
}
