import { currentHref } from '../../browser/location.js';
import { buildPortalReturnUrl, buildReturnUrl } from '../../browser/returnUrl.js';
import type { CheckoutContextValue } from '../../hooks/checkoutContext.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { checkRequest } from '../../model/checkRequest.js';
import { asksForPortal } from '../../model/customerPortal.js';

/**
 * The request with both return URLs absolute and marked as ours, the provider's in place of those it has not; for the
 * customer portal the cancel URL only, unmarked.
 * Throws `invalid_request` naming the field.
 */
export function prepareRequest(request: CheckoutRequest, context: CheckoutContextValue): CheckoutRequest {
  checkRequest(request);
  const page = currentHref();
  if (asksForPortal(request)) {
    return {
      setup: 'customerPortal',
      cancelUrl: buildPortalReturnUrl(request.cancelUrl ?? context.cancelUrl, page),
    };
  }
  return {
    ...request,
    successUrl: buildReturnUrl('successUrl', request.successUrl ?? context.successUrl, page),
    cancelUrl: buildReturnUrl('cancelUrl', request.cancelUrl ?? context.cancelUrl, page),
  };
}
