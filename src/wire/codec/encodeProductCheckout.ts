import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { checkRequest, invalid } from '../../model/checkRequest.js';
import { asksForPortal } from '../../model/customerPortal.js';
import { encodeReturnUrls, requireAbsoluteUrl } from './encodeReturnUrls.js';

/**
 * The body for creating a checkout in REST's 'product' dialect and in Connect. Throws `invalid_request`. `trialDays`
 * is left out, because these servers take the trial's length from the plan.
 */
export function encodeProductCheckout(request: CheckoutRequest): object {
  checkRequest(request);
  // The portal has one way back, so it needs no `successUrl`.
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
    throw invalid("`feature` is for restTransport({ dialect: 'feature' }). Pass `product`.");
  }
  // JSON carries an int64 as a string.
  if (product !== undefined) return { productBody: { product, quantity: quantity?.toString() } };
  return { setupBody: { paymentMethod: true } };
}
