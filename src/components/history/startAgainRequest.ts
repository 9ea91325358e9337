import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

/** The request that buys the same again; `undefined` where the server does not report what was bought. */
export function startAgainRequest({ plan, product }: CheckoutSession): CheckoutRequest | undefined {
  // Every server accepts a plan's id instead of its name.
  if (plan) return { plan };
  // The `product` of a session is a `feature` in the documented API, with the same id.
  if (product) return { feature: product };
  return undefined;
}
