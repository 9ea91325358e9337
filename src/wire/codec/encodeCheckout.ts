import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { checkRequest, invalid } from '../../model/checkRequest.js';
import { encodeReturnUrls } from './encodeReturnUrls.js';

/** The documented body, in the documented spelling, which every generation accepts. Throws `invalid_request`. */
export function encodeCheckout(request: CheckoutRequest): object {
  checkRequest(request);
  const { plan, trialDays, skipTrial, cancelAfterTrial, feature } = request;
  // What is off is what the server does anyway.
  if (skipTrial) throw tooNew('skipTrial');
  if (cancelAfterTrial) throw tooNew('cancelAfterTrial');
  if (plan === undefined && feature === undefined) {
    throw tooNew(request.product === undefined ? 'setup' : 'product');
  }
  return {
    ...encodeReturnUrls(request),
    ...(plan === undefined
      ? { featureBody: { feature } }
      : // JSON.stringify leaves an undefined `trailDays` out. The spelling is the API's.
        { subscriptionBody: { plan, trailDays: trialDays } }),
  };
}

const since = {
  product: 'v0.8.14',
  setup: 'v0.8.16 (`customerPortal`: v0.10.0)',
  skipTrial: 'v0.8.30',
  cancelAfterTrial: 'v0.8.30',
};

function tooNew(field: keyof typeof since) {
  return invalid(
    `\`${field}\` is not part of REST's 'feature' dialect (Frontier v0.8.0 to v0.8.13). Servers from ${since[field]} on know it: use restTransport({ dialect: 'product' }) up to v0.90.0, connectTransport for v0.76.0 and later.`,
  );
}
