import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutSession } from './CheckoutSession.js';

/** Whether this request is for the customer portal. The answer to it has a URL, but is not a session. */
export function asksForPortal(request: Partial<CheckoutRequest> | undefined): boolean {
  return request?.setup === 'customerPortal';
}

/** Whether this is an answer for the customer portal. Servers leave its state and dates empty. */
export function isPortalAnswer({ state, createdAt, expireAt }: CheckoutSession): boolean {
  return state === '' && !createdAt && !expireAt;
}
