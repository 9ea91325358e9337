import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutSession } from './CheckoutSession.js';
import type { CheckoutTransport } from './CheckoutTransport.js';

/** Whether the servers have a customer portal. The first ones, which sell features, have none. */
export function hasPortal({ sells }: Pick<CheckoutTransport, 'sells'>): boolean {
  return sells !== 'features';
}

/** Whether this request is for the customer portal. The answer to it has a URL, but is not a session. */
export function asksForPortal(request: Partial<CheckoutRequest> | undefined): boolean {
  return request?.setup === 'customerPortal';
}

/** Whether this is an answer for the customer portal. Servers leave its state and dates empty. */
export function isPortalAnswer({ state, createdAt, expireAt }: CheckoutSession): boolean {
  return state === '' && !createdAt && !expireAt;
}
