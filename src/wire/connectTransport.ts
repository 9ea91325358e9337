import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';
import { requireText } from '../model/checkRequest.js';
import { decodeCheckout, decodeCheckouts } from './codec/decodeAnswers.js';
import { encodeProductCheckout } from './codec/encodeProductCheckout.js';
import { decodeViolations } from './http/decodeViolations.js';
import { createHttpCall, normalizeBaseUrl, type TransportOptions } from './http/httpCall.js';
import { withoutServer } from './withoutServer.js';

const service = '/raystack.frontier.v1beta1.FrontierService';

/**
 * Frontier's Connect RPC, as v0.76.0 and later serve it, and from v0.91.0 on nothing else: JSON posted to the service's
 * methods. `billingId` is sent when given: servers up to v0.83.0 need it, later ones take the organisation's newest
 * account whatever is sent. Sells what REST's 'product' dialect sells. Make it once, outside components.
 *
 * @throws CheckoutError `invalid_request` when `baseUrl` is no address
 */
export function connectTransport(options: TransportOptions): CheckoutTransport {
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  const call = createHttpCall({ ...options, baseUrl }, decodeViolations);
  return {
    id: `connect:${baseUrl}`,
    listCheckouts: async (scope, { signal } = {}) =>
      call({
        name: 'List checkouts',
        path: `${service}/ListCheckouts`,
        body: encodeScope(scope),
        signal,
        decode: decodeCheckouts,
      }),
    createCheckout: async (scope, request, { signal } = {}) =>
      call({
        name: 'Create checkout',
        path: `${service}/CreateCheckout`,
        body: { ...encodeScope(scope), ...encodeProductCheckout(request) },
        signal,
        decode: decodeCheckout,
      }),
    getCheckout: async (scope, id, { signal } = {}) => {
      requireText('id', id);
      return call({
        name: 'Get checkout',
        path: `${service}/GetCheckout`,
        // Servers from v0.84.0 on need the id only, and drop the rest.
        body: { ...encodeScope(scope), id },
        signal,
        decode: decodeCheckout,
      });
    },
    rehearsal: () => ({ ...connectTransport(withoutServer(options)), id: 'rehearsal' }),
  };
}

function encodeScope({ orgId, billingId }: CheckoutScope): object {
  requireText('orgId', orgId);
  if (billingId !== undefined) requireText('billingId', billingId);
  return { orgId, billingId };
}
