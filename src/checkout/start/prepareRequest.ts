import { createCheckoutRef } from '../../browser/checkoutRef.js';
import { currentHref } from '../../browser/location.js';
import { buildPortalReturnUrl, buildReturnUrl } from '../../browser/returnUrl.js';
import type { CheckoutRequest, CheckoutReturnUrls } from '../../model/CheckoutRequest.js';
import { asksForPortal } from '../../model/customerPortal.js';

/** A request that a transport can send. */
export interface PreparedRequest {
  request: CheckoutRequest;
  /** The reference in both return URLs, which finds the session that this request creates. */
  ref: string;
}

/**
 * Makes both return URLs absolute and adds our parameters; the provider's fill in for those that a request lacks. For
 * the customer portal there is the cancel URL only, without our parameters. Transports check the rest of a request.
 *
 * @throws CheckoutError `invalid_request` that names the field
 */
export function prepareRequest(request: CheckoutRequest, defaults: CheckoutReturnUrls): PreparedRequest {
  const page = currentHref();
  const ref = createCheckoutRef();
  const cancelUrl = request.cancelUrl ?? defaults.cancelUrl;
  if (asksForPortal(request)) {
    const { successUrl: _, ...portal } = request;
    return { ref, request: { ...portal, cancelUrl: buildPortalReturnUrl(cancelUrl, page) } };
  }
  const successUrl = request.successUrl ?? defaults.successUrl;
  return {
    ref,
    request: {
      ...request,
      successUrl: buildReturnUrl('successUrl', successUrl, page, ref),
      cancelUrl: buildReturnUrl('cancelUrl', cancelUrl, page, ref),
    },
  };
}
