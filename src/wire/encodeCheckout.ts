import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import { checkRequest, invalid, requireText } from '../model/checkRequest.js';

/** The documented body, in the documented spelling, which every generation accepts. Throws `invalid_request`. */
export function encodeCheckout(request: CheckoutRequest): object {
  checkRequest(request);
  return {
    successUrl: requireAbsoluteUrl('successUrl', request.successUrl),
    cancelUrl: requireAbsoluteUrl('cancelUrl', request.cancelUrl),
    ...(request.plan === undefined
      ? { featureBody: { feature: request.feature } }
      : // JSON.stringify leaves an undefined `trailDays` out. The spelling is the API's.
        { subscriptionBody: { plan: request.plan, trailDays: request.trialDays } }),
  };
}

function requireAbsoluteUrl(field: string, value: unknown): string {
  requireText(field, value);
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw invalid(`\`${field}\` is "${value}"; a transport needs an absolute http(s) URL.`);
  }
  return value;
}
