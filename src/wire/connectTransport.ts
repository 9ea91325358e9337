import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { requireText } from '../model/checkRequest.js';
import { parseUrl } from '../model/parseUrl.js';
import type { CheckoutTransportOptions } from './CheckoutTransportOptions.js';
import { decodeCheckout } from './codec/decodeCheckout.js';
import { decodeCheckouts } from './codec/decodeCheckouts.js';
import { decodeCreated } from './codec/decodeCreated.js';
import { encodeProductCheckout } from './codec/encodeProductCheckout.js';
import { encodeScope } from './codec/encodeScope.js';
import { createHttpCall } from './http/createHttpCall.js';
import { normalizeBaseUrl } from './http/normalizeBaseUrl.js';
import { orgIdHint } from './http/orgIdHint.js';

const service = '/raystack.frontier.v1beta1.FrontierService';

/**
 * Returns a transport for Frontier's Connect RPC, which v0.76.0 and later serve, and which is the only API from
 * v0.91.0 on. It takes the same requests as REST's 'product' dialect. `billingId` is sent when given: servers up to
 * v0.83.0 need it, later ones ignore it and use the organisation's newest account. Create the transport once, outside
 * components.
 *
 * @throws CheckoutError `invalid_request` when `baseUrl` or `headers` are not valid
 */
export function connectTransport(options: CheckoutTransportOptions): CheckoutTransport {
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  const call = createHttpCall({ ...options, baseUrl });
  return {
    id: options.id ?? `connect:${baseUrl}`,
    origin: parseUrl(baseUrl)?.origin,
    sells: 'products',
    listCheckouts: async (scope, { signal } = {}) =>
      call({
        name: 'List checkouts',
        path: `${service}/ListCheckouts`,
        body: encodeScope(scope),
        signal,
        hint: orgIdHint(scope.orgId),
        decode: decodeCheckouts,
      }),
    createCheckout: async (scope, request, { signal } = {}) =>
      call({
        name: 'Create checkout',
        creates: request,
        path: `${service}/CreateCheckout`,
        body: { ...encodeScope(scope), ...encodeProductCheckout(request) },
        signal,
        hint: orgIdHint(scope.orgId),
        decode: decodeCreated,
      }),
    getCheckout: async (scope, id, { signal } = {}) => {
      requireText('id', id);
      return call({
        name: 'Get checkout',
        path: `${service}/GetCheckout`,
        // Servers from v0.84.0 on read only the id.
        body: { ...encodeScope(scope), id },
        signal,
        hint: orgIdHint(scope.orgId),
        decode: decodeCheckout,
      });
    },
    call: async ({ name, scope, procedure, fields, isWrite, decode }, { signal } = {}) =>
      call({
        name,
        path: `${service}/${procedure}`,
        body: { ...(scope && encodeScope(scope)), ...fields },
        isWrite,
        signal,
        hint: scope && orgIdHint(scope.orgId),
        decode,
      }),
  };
}
