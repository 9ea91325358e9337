import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import { checkRequest, invalid } from '../../model/checkRequest.js';
import { encodeReturnUrls } from './encodeReturnUrls.js';

/** The body for creating a checkout in REST's 'feature' dialect. Throws `invalid_request`. */
export function encodeCheckout(request: CheckoutRequest): object {
  checkRequest(request);
  const { plan, trialDays, skipTrial, cancelAfterTrial, feature } = request;
  // `false` is accepted, because it asks for what the server does anyway.
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
    `REST's 'feature' dialect has no \`${field}\`; Frontier has it since ${since[field]}. Use restTransport({ dialect: 'product' }) up to v0.90.0, or connectTransport from v0.76.0 on.`,
  );
}
