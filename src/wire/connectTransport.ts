import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';
import { requireText } from '../model/checkRequest.js';
import { parseUrl } from '../model/parseUrl.js';
import type { CheckoutTransportOptions } from './CheckoutTransportOptions.js';
import { decodeCheckout } from './codec/decodeCheckout.js';
import { decodeCheckouts } from './codec/decodeCheckouts.js';
import { decodeCreated } from './codec/decodeCreated.js';
import { encodeProductCheckout } from './codec/encodeProductCheckout.js';
import { encodeScope } from './codec/encodeScope.js';
import { createHttpCall, type HttpCallOptions } from './http/createHttpCall.js';
import { normalizeBaseUrl } from './http/normalizeBaseUrl.js';

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
  const callFor = <T>(
    scope: CheckoutScope | undefined,
    procedure: string,
    { fields, ...rest }: Omit<HttpCallOptions<T>, 'path' | 'body' | 'orgId'> & { fields?: object },
  ) =>
    call({
      ...rest,
      path: `${service}/${procedure}`,
      body: { ...(scope && encodeScope(scope)), ...fields },
      orgId: scope?.orgId,
    });
  return {
    id: options.id ?? `connect:${baseUrl}`,
    origin: parseUrl(baseUrl)?.origin,
    sells: 'products',
    listCheckouts: async (scope, { signal } = {}) =>
      callFor(scope, 'ListCheckouts', { name: 'List checkouts', signal, decode: decodeCheckouts }),
    createCheckout: async (scope, request, { signal } = {}) =>
      callFor(scope, 'CreateCheckout', {
        name: 'Create checkout',
        creates: request,
        fields: encodeProductCheckout(request),
        signal,
        decode: decodeCreated,
      }),
    getCheckout: async (scope, id, { signal } = {}) => {
      requireText('id', id);
      // Servers from v0.84.0 on read only the id.
      const fields = { id };
      return callFor(scope, 'GetCheckout', { name: 'Get checkout', fields, signal, decode: decodeCheckout });
    },
    call: async ({ scope, procedure, name, fields, isWrite, decode }, { signal } = {}) =>
      callFor(scope, procedure, { name, fields, isWrite, signal, decode }),
  };
}
