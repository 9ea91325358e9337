import type { CheckoutSession } from '../model/CheckoutSession.js';
import { scopeSlot } from '../model/pageRegistry.js';
import { sessionRef } from './returnUrl.js';

/** A window of its own for the payment page. */
export interface CheckoutWindow {
  /** Goes to the vetted URL of a session. */
  leave: (url: string, session: CheckoutSession) => void;
  /** Goes to a URL that no outcome comes back from, as the customer portal. It is an ordinary window from then on. */
  leaveForGood: (url: string) => void;
  close: () => void;
  /** Calls back, until stopped, once the window is closed. Returns a function that stops it. */
  onClosed: (callback: () => void) => () => void;
}

const openedMark = 'react-frontier-checkout:opened-as';

/** The sessions whose payment page this page opened in a window of its own, by id and by reference. */
const openedHere = (scope: string) => scopeSlot(scope, 'openedHere', () => new Set<string | undefined>());

/**
 * Opens the window. Call it inside the click, or browsers block it. Returns `undefined` when it was blocked.
 *
 * @param waiting shown until there is a URL to go to
 */
export function openCheckoutWindow(
  scope: string,
  target: 'blank' | 'popup',
  waiting: string,
): CheckoutWindow | undefined {
  const opened = window.open('about:blank', '_blank', target === 'popup' ? 'popup,width=520,height=760' : '');
  if (!opened) return undefined;
  quietly(() => {
    opened.document.title = waiting;
    opened.document.body.textContent = waiting;
    // The window is still on our own origin: it finds this mark again when the buyer comes back in it.
    opened.sessionStorage.setItem(openedMark, target);
  });
  return {
    leave(url, session) {
      openedHere(scope).add(session.id).add(sessionRef(session));
      // The payment page must not reach back into this page.
      opened.opener = null;
      opened.location.replace(url);
    },
    leaveForGood(url) {
      quietly(() => opened.sessionStorage.removeItem(openedMark));
      opened.opener = null;
      opened.location.replace(url);
    },
    close: () => quietly(() => opened.close()),
    onClosed: (callback) => watchClosed(opened, callback),
  };
}

/** Whether this page opened a session's payment page in another window. */
export function isOpenedHere(
  scope: string,
  { id, ref }: { id: string | undefined; ref: string | undefined },
): boolean {
  return [id, ref].some((name) => name !== undefined && openedHere(scope).has(name));
}

/** What this page's own window was opened as, by another page of this origin; `undefined` for an ordinary window. */
export function openedAs(): string | undefined {
  let mark: string | null = null;
  quietly(() => {
    mark = window.sessionStorage.getItem(openedMark);
  });
  return mark ?? undefined;
}

/** Closes this page's own window; browsers allow it for windows that a script opened. */
export function closeOwnWindow(): void {
  quietly(() => window.close());
}

/** A window that is closed sooner was not closed by its buyer: its page has cut the link between the windows. */
const cutMs = 3_000;
/** Then nothing tells when it is closed. The page is usable again after this long at the latest. */
const longestCutMs = 8_000;

// Browsers have no event for it. A page with Cross-Origin-Opener-Policy looks closed as soon as it loads, and the buyer
// is still there: then the page waits until the buyer looks at it again.
function watchClosed(opened: Window, callback: () => void): () => void {
  const since = Date.now();
  let isCut = false;
  const timer = setInterval(() => {
    if (!opened.closed) return;
    const passed = Date.now() - since;
    isCut ||= passed < cutMs;
    if (!isCut || passed > longestCutMs) callback();
  }, 500);
  const looked = () => opened.closed && callback();
  window.addEventListener('focus', looked);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', looked);
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Storage is blocked, or the window is already gone. The checkout works without.
  }
}
