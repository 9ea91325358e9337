import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid, requireText } from '../model/checkRequest.js';
import { parseUrl } from '../model/parseUrl.js';
import type { CheckoutTransportOptions } from './CheckoutTransportOptions.js';
import { decodeCheckout } from './codec/decodeCheckout.js';
import { decodeCheckouts } from './codec/decodeCheckouts.js';
import { decodeCreated } from './codec/decodeCreated.js';
import { encodeCheckout } from './codec/encodeCheckout.js';
import { encodeProductCheckout } from './codec/encodeProductCheckout.js';
import { createHttpCall } from './http/createHttpCall.js';
import { normalizeBaseUrl } from './http/normalizeBaseUrl.js';

export interface RestTransportOptions extends CheckoutTransportOptions {
  /**
   * What the server sells, which depends on its version:
   * - `feature`: plans and features, as the published API documents them (Frontier v0.8.0 to v0.8.13). Later servers
   *   still sell plans this way
   * - `product`: plans, products with a quantity, payment methods and the customer portal (v0.8.14 to v0.90.0).
   *   Sessions can be read by id. Without a `billingId` the short path of v0.19.0 is used
   * @default 'feature'
   */
  dialect?: 'feature' | 'product' | undefined;
}

/**
 * Returns a transport for Frontier's REST API, which v0.8.0 to v0.90.0 serve. For later versions use
 * `connectTransport`. Create the transport once, outside components.
 *
 * @throws CheckoutError `invalid_request` when `baseUrl`, `headers` or `dialect` are not valid
 */
export function restTransport(options: RestTransportOptions): CheckoutTransport {
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  const call = createHttpCall({ ...options, baseUrl });
  const { dialect = 'feature' } = options;
  if (dialect !== 'feature' && dialect !== 'product') {
    throw invalid(`\`dialect\` is "${dialect}". Pass 'feature' or 'product'.`);
  }
  const isProduct = dialect === 'product';
  const encode = isProduct ? encodeProductCheckout : encodeCheckout;
  // Servers of the 'feature' dialect take a name too.
  const uuidOf = ({ orgId }: CheckoutScope) => (isProduct ? orgId : undefined);
  const transport: CheckoutTransport = {
    id: options.id ?? `rest:${baseUrl}`,
    origin: parseUrl(baseUrl)?.origin,
    sells: isProduct ? 'products' : 'features',
    listCheckouts: async (scope, { signal } = {}) =>
      call({
        name: 'List checkouts',
        path: `${accountPath(scope, isProduct)}/checkouts`,
        signal,
        orgId: uuidOf(scope),
        decode: decodeCheckouts,
      }),
    createCheckout: async (scope, request, { signal } = {}) =>
      call({
        name: 'Create checkout',
        creates: request,
        path: `${accountPath(scope, isProduct)}/checkouts`,
        body: encode(request),
        signal,
        orgId: uuidOf(scope),
        decode: decodeCreated,
      }),
    call: async ({ name, scope, path, body, isWrite, decode }, { signal } = {}) =>
      call({
        name,
        path: `${scope ? accountPath(scope, isProduct) : '/v1beta1'}${path}`,
        body,
        isWrite,
        signal,
        orgId: scope && uuidOf(scope),
        decode,
      }),
  };
  if (!isProduct) return transport;
  return {
    ...transport,
    getCheckout: async (scope, id, { signal } = {}) =>
      call({
        name: 'Get checkout',
        path: `${accountPath(scope, isProduct)}/checkouts/${segment('id', id)}`,
        signal,
        orgId: uuidOf(scope),
        decode: decodeCheckout,
      }),
  };
}

function accountPath({ orgId, billingId }: CheckoutScope, mayBeShort: boolean): string {
  const account = mayBeShort && billingId === undefined ? '' : `/${segment('billingId', billingId)}`;
  return `/v1beta1/organizations/${segment('orgId', orgId)}/billing${account}`;
}

function segment(field: string, value: string | undefined): string {
  if (value === undefined) {
    throw invalid(`\`${field}\` is missing, and REST paths need it. Pass it to CheckoutProvider.`);
  }
  requireText(field, value);
  // encodeURIComponent leaves dots as they are, and in a path these two mean a folder.
  if (value === '.' || value === '..') throw invalid(`\`${field}\` is "${value}". Pass the UUID.`);
  return encodeURIComponent(value);
}
