import { currentHref } from '../../browser/location.js';
import { buildPortalReturnUrl, buildReturnUrl } from '../../browser/returnUrl.js';
import type { CheckoutRequest, CheckoutReturnUrls } from '../../model/CheckoutRequest.js';
import { asksForPortal } from '../../model/customerPortal.js';

/**
 * The request with both return URLs absolute and with our parameters; the provider's fill in for those it lacks. For
 * the customer portal it has the cancel URL only, without our parameters. Transports check the rest of a request.
 *
 * @throws CheckoutError `invalid_request` that names the field
 */
export function prepareRequest(request: CheckoutRequest, defaults: CheckoutReturnUrls): CheckoutRequest {
  const page = currentHref();
  const cancelUrl = request.cancelUrl ?? defaults.cancelUrl;
  if (asksForPortal(request)) {
    const { successUrl: _, ...portal } = request;
    return { ...portal, cancelUrl: buildPortalReturnUrl(cancelUrl, page) };
  }
  return {
    ...request,
    successUrl: buildReturnUrl('successUrl', request.successUrl ?? defaults.successUrl, page),
    cancelUrl: buildReturnUrl('cancelUrl', cancelUrl, page),
  };
}
