import type { CheckoutReturnUrls } from '../../model/CheckoutRequest.js';
import { invalid, requireText } from '../../model/checkRequest.js';
import { parseUrl } from '../../model/parseUrl.js';

/** Both return addresses, which must be absolute here. */
export function encodeReturnUrls({ successUrl, cancelUrl }: CheckoutReturnUrls) {
  return {
    successUrl: requireAbsoluteUrl('successUrl', successUrl),
    cancelUrl: requireAbsoluteUrl('cancelUrl', cancelUrl),
  };
}

/** Throws `invalid_request` unless it is an absolute http(s) address. */
export function requireAbsoluteUrl(field: string, value: unknown): string {
  requireText(field, value);
  if (!/^https?:\/\//i.test(value) || !parseUrl(value)) {
    throw invalid(`\`${field}\` is "${value}"; a transport needs an absolute http(s) URL.`);
  }
  return value;
}
