import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import { type CheckoutSource, checkoutKeys } from '../query/checkoutKeys.js';

const held = new WeakMap<object, Set<string>>();

/**
 * Takes the one place there is for this request, at once, so that a second click in the same tick finds it
 * taken. Shared by all buttons on the page. Returns the way to give it back, or `undefined` when it is taken.
 */
export function takeCheckoutLock(source: CheckoutSource, request: CheckoutRequest): (() => void) | undefined {
  const { plan, feature, trialDays } = request;
  const key = JSON.stringify([checkoutKeys.account(source), plan, feature, trialDays]);
  const taken = held.get(source.transport) ?? new Set();
  held.set(source.transport, taken);
  if (taken.has(key)) return undefined;
  taken.add(key);
  return () => void taken.delete(key);
}
