import type { CheckoutSession } from '../model/CheckoutSession.js';
import { scopeSlot } from '../model/pageRegistry.js';
import { sessionRef } from './returnUrl.js';

/** A window of its own for the payment page. */
export interface CheckoutWindow {
  /**
   * Goes to a vetted URL. Without a session no outcome comes back, as from the customer portal, and it is an ordinary
   * window from then on.
   */
  leave: (url: string, session: CheckoutSession | undefined) => void;
  close: () => void;
  isClosed: () => boolean;
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
      if (session) openedHere(scope).add(session.id).add(sessionRef(session));
      else quietly(() => opened.sessionStorage.removeItem(openedMark));
      // The payment page must not reach back into this page.
      opened.opener = null;
      opened.location.replace(url);
    },
    close: () => quietly(() => opened.close()),
    isClosed: () => opened.closed,
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

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Storage is blocked, or the window is already gone. The checkout works without.
  }
}
