import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { rememberCheckout } from './storage/rememberedCheckout.js';

/** A window of its own for the payment page. */
export interface CheckoutWindow {
  /** Goes to the vetted address, and tells the window what it is there for. */
  leave: (url: string, session: CheckoutSession, request: Partial<CheckoutRequest>) => void;
  /** Goes to an address that nobody comes back from with an outcome: an ordinary window from then on. */
  leaveForGood: (url: string) => void;
  close: () => void;
  /**
   * Calls back, and again until stopped, once the window is closed: no event tells. One whose page has cut the link
   * between the windows looks closed too. Returns the way to stop.
   */
  onClosed: (callback: () => void) => () => void;
}

const openedMark = 'react-frontier-checkout:opened-as';
/** Sessions whose payment page this page opened in a window of its own. */
const openedHere = new Set<string>();

/**
 * Opens the window; to be called inside the click, or browsers block it. `undefined` when it was blocked.
 *
 * @param waiting shown until there is an address to go to
 */
export function openCheckoutWindow(target: 'blank' | 'popup', waiting: string): CheckoutWindow | undefined {
  const opened = window.open('about:blank', '_blank', target === 'popup' ? 'popup,width=520,height=760' : '');
  if (!opened) return undefined;
  quietly(() => {
    opened.document.title = waiting;
    opened.document.body.textContent = waiting;
    // Still our own origin: the window finds this again when the buyer comes back in it.
    opened.sessionStorage.setItem(openedMark, target);
  });
  return {
    leave(url, session, request) {
      openedHere.add(session.id);
      quietly(() => rememberCheckout(session, request, opened.sessionStorage));
      // What opens there must not reach back into this page.
      opened.opener = null;
      opened.location.replace(url);
    },
    leaveForGood(url) {
      quietly(() => opened.sessionStorage.removeItem(openedMark));
      opened.opener = null;
      opened.location.replace(url);
    },
    close: () => quietly(() => opened.close()),
    onClosed(callback) {
      const timer = setInterval(() => opened.closed && callback(), 500);
      return () => clearInterval(timer);
    },
  };
}

/** Whether another window is for this page to care about. */
export const isOpenedHere = (id: string): boolean => openedHere.has(id);

/** What this page's own window was opened as, by another page of this origin; `undefined` for an ordinary one. */
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
    // Blocked storage, or a window already gone: the journey works without.
  }
}
