import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { purchaseKey } from '../../model/toPurchase.js';
import { type CheckoutSource, checkoutKeys } from '../../query/checkoutKeys.js';

/** What is under way on this page, and who waits for it to be over. */
const held = new Map<string, Set<() => void>>();

/** The one place there is for a purchase. */
export type CheckoutLock =
  | { taken: false; release: () => void }
  /** Somebody else has it; `onFree` calls back once when it is given back. */
  | { taken: true; onFree: (callback: () => void) => void };

/**
 * Takes the place at once, so that a second click in the same tick finds it taken. Shared by all buttons on the page,
 * whichever provider they are under.
 */
export function takeCheckoutLock(source: CheckoutSource, request: CheckoutRequest): CheckoutLock {
  return take(source, purchaseKey(request));
}

/** The same for going to a session that exists. */
export function takeResumeLock(source: CheckoutSource, sessionId: string): CheckoutLock {
  return take(source, sessionId);
}

function take(source: CheckoutSource, what: string): CheckoutLock {
  const key = JSON.stringify([checkoutKeys.account(source), what]);
  const waiting = held.get(key);
  if (waiting) return { taken: true, onFree: (callback) => waiting.add(callback) };
  const callbacks = new Set<() => void>();
  held.set(key, callbacks);
  return {
    taken: false,
    release() {
      if (held.get(key) !== callbacks) return;
      held.delete(key);
      for (const callback of callbacks) callback();
    },
  };
}
