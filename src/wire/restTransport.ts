import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid, requireText } from '../model/checkRequest.js';
import { decodeCheckout, decodeCheckouts } from './decodeAnswers.js';
import { encodeCheckout } from './encodeCheckout.js';
import { createHttpCall, normalizeBaseUrl, type TransportOptions } from './httpCall.js';

/**
 * The documented REST API, as Frontier v0.8.0 to v0.90.0 serve it. Make it once, outside components.
 *
 * @throws CheckoutError `invalid_request` when `baseUrl` is no address
 */
export function restTransport(options: TransportOptions): CheckoutTransport {
  const call = createHttpCall(options);
  return {
    id: `rest:${normalizeBaseUrl(options.baseUrl)}`,
    listCheckouts: async (scope, { signal } = {}) =>
      call({ name: 'List checkouts', path: checkoutsPath(scope), signal, decode: decodeCheckouts }),
    createCheckout: async (scope, request, { signal } = {}) =>
      call({
        name: 'Create checkout',
        path: checkoutsPath(scope),
        body: encodeCheckout(request),
        signal,
        decode: decodeCheckout,
      }),
  };
}

function checkoutsPath({ orgId, billingId }: CheckoutScope): string {
  return `/v1beta1/organizations/${segment('orgId', orgId)}/billing/${segment('billingId', billingId)}/checkouts`;
}

function segment(field: string, value: string | undefined): string {
  if (value === undefined) {
    throw invalid(`\`${field}\` is missing; the REST API needs it. Pass it to CheckoutProvider.`);
  }
  requireText(field, value);
  // Encoding leaves dots alone, and a URL takes these two as steps.
  if (value === '.' || value === '..') throw invalid(`\`${field}\` is "${value}"; pass the UUID.`);
  return encodeURIComponent(value);
}
