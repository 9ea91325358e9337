import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutSession } from './CheckoutSession.js';

/** Whether this asks for the provider's customer portal, whose answer is no session: it has an address and nothing else. */
export function asksForPortal(request: Partial<CheckoutRequest> | undefined): boolean {
  return request?.setup === 'customerPortal';
}

/** The same, told by the answer: servers leave the state and every date of it empty. */
export function isPortalAnswer({ state, createdAt, expireAt }: CheckoutSession): boolean {
  return state === '' && !createdAt && !expireAt;
}
