import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { checkRequest, invalid } from '../../model/checkRequest.js';
import { asksForPortal } from '../../model/customerPortal.js';
import { encodeReturnUrls, requireAbsoluteUrl } from './encodeReturnUrls.js';

/**
 * The body of Frontier v0.8.14 and later, the same in REST's 'product' dialect and in Connect. Throws
 * `invalid_request`. `trialDays` is left out: these servers take the trial's length from the plan.
 */
export function encodeProductCheckout(request: CheckoutRequest): object {
  checkRequest(request);
  // Nobody comes back from the portal with success.
  if (asksForPortal(request)) {
    return {
      cancelUrl: requireAbsoluteUrl('cancelUrl', request.cancelUrl),
      setupBody: { customerPortal: true },
    };
  }
  return { ...encodeReturnUrls(request), ...encodeOrder(request) };
}

function encodeOrder({ plan, skipTrial, cancelAfterTrial, feature, product, quantity }: CheckoutRequest) {
  if (plan !== undefined) return { subscriptionBody: { plan, skipTrial, cancelAfterTrial } };
  if (feature !== undefined) {
    throw invalid(
      "`feature` is sold by Frontier v0.8.0 to v0.8.13 only, by restTransport({ dialect: 'feature' }). Later servers sell the same as a product: pass `product`.",
    );
  }
  // An int64, whose JSON form is text.
  if (product !== undefined) return { productBody: { product, quantity: quantity?.toString() } };
  return { setupBody: { paymentMethod: true } };
}
