import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutTransport } from '../../model/CheckoutTransport.js';
import { type Purchase, toPurchase } from '../../model/toPurchase.js';

/**
 * The request that buys the same again; `undefined` where nobody knows what was bought.
 *
 * @param remembered what this browser asked for, where it remembers it: it also knows quantities and terms
 * @param sells what the transport's servers sell
 */
export function startAgainRequest(
  { plan, product }: CheckoutSession,
  remembered: Purchase | undefined,
  sells: CheckoutTransport['sells'],
): CheckoutRequest | undefined {
  const { plan: name, feature, product: item, setup } = remembered ?? {};
  if (name || feature || item || setup) return toPurchase(remembered) as CheckoutRequest;
  // Every server accepts a plan's id instead of its name.
  if (plan) return { plan };
  if (!product) return undefined;
  // The first servers sell the same thing as a feature, with the same id.
  return sells === 'features' ? { feature: product } : { product };
}
