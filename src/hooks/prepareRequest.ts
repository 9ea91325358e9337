import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import { checkRequest } from '../model/checkRequest.js';
import { currentHref } from '../redirect/page.js';
import { buildReturnUrl } from '../redirect/returnUrl.js';
import type { CheckoutContextValue } from './checkoutContext.js';

/**
 * The request with both return URLs absolute and marked as ours, the provider's in place of those it has not.
 * Throws `invalid_request` naming the field.
 */
export function prepareRequest(request: CheckoutRequest, context: CheckoutContextValue): CheckoutRequest {
  checkRequest(request);
  const page = currentHref();
  return {
    ...request,
    successUrl: buildReturnUrl('successUrl', request.successUrl ?? context.successUrl, page),
    cancelUrl: buildReturnUrl('cancelUrl', request.cancelUrl ?? context.cancelUrl, page),
  };
}
