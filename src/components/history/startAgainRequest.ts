import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

/** What to ask for to buy the same once more; `undefined` where the server does not say what it was. */
export function startAgainRequest({ plan, product }: CheckoutSession): CheckoutRequest | undefined {
  // Every server takes an id where it takes a plan's name.
  if (plan) return { plan };
  // What later servers call a product is a feature in the documented API, and goes by the same id.
  if (product) return { feature: product };
  return undefined;
}
