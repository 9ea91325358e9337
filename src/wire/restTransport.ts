import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid, requireText } from '../model/checkRequest.js';
import { decodeCheckout, decodeCheckouts } from './codec/decodeAnswers.js';
import { encodeCheckout } from './codec/encodeCheckout.js';
import { encodeProductCheckout } from './codec/encodeProductCheckout.js';
import { createHttpCall, normalizeBaseUrl, type TransportOptions } from './http/httpCall.js';
import { withoutServer } from './withoutServer.js';

export interface RestTransportOptions extends TransportOptions {
  /**
   * What the server sells, which its version decides:
   * - `feature`: plans and features, as the published API documents it (Frontier v0.8.0 to v0.8.13). Plans sell
   *   on later servers too
   * - `product`: plans, products with a quantity, payment methods and the portal (v0.8.14 to v0.90.0). Without a
   *   `billingId` the short path of v0.19.0 is used, with one the long path. Sessions can be read by id
   * @default 'feature'
   */
  dialect?: 'feature' | 'product' | undefined;
}

/**
 * Frontier's REST API, as v0.8.0 to v0.90.0 serve it; for later ones see `connectTransport`. Make it once, outside
 * components.
 *
 * @throws CheckoutError `invalid_request` when `baseUrl` is no address, or there is no such dialect
 */
export function restTransport(options: RestTransportOptions): CheckoutTransport {
  const baseUrl = normalizeBaseUrl(options.baseUrl);
  const call = createHttpCall({ ...options, baseUrl });
  const { dialect = 'feature' } = options;
  if (dialect !== 'feature' && dialect !== 'product') {
    throw invalid(`\`dialect\` is "${dialect}"; it must be 'feature' or 'product'.`);
  }
  const isProduct = dialect === 'product';
  const encode = isProduct ? encodeProductCheckout : encodeCheckout;
  const transport: CheckoutTransport = {
    id: `rest:${baseUrl}`,
    listCheckouts: async (scope, { signal } = {}) =>
      call({
        name: 'List checkouts',
        path: checkoutsPath(scope, isProduct),
        signal,
        decode: decodeCheckouts,
      }),
    createCheckout: async (scope, request, { signal } = {}) =>
      call({
        name: 'Create checkout',
        path: checkoutsPath(scope, isProduct),
        body: encode(request),
        signal,
        decode: decodeCheckout,
      }),
    rehearsal: () => ({ ...restTransport(withoutServer(options)), id: 'rehearsal' }),
  };
  if (!isProduct) return transport;
  return {
    ...transport,
    getCheckout: async (scope, id, { signal } = {}) =>
      call({
        name: 'Get checkout',
        path: `${checkoutsPath(scope, isProduct)}/${segment('id', id)}`,
        signal,
        decode: decodeCheckout,
      }),
  };
}

function checkoutsPath({ orgId, billingId }: CheckoutScope, mayBeShort: boolean): string {
  const account = mayBeShort && billingId === undefined ? '' : `/${segment('billingId', billingId)}`;
  return `/v1beta1/organizations/${segment('orgId', orgId)}/billing${account}/checkouts`;
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
