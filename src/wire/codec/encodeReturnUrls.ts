import type { CheckoutReturnUrls } from '../../model/CheckoutRequest.js';
import { invalid, requireText } from '../../model/checkRequest.js';

/** Both return URLs as they are sent. Throws `invalid_request` unless they are absolute. */
export function encodeReturnUrls({ successUrl, cancelUrl }: CheckoutReturnUrls) {
  return {
    successUrl: requireAbsoluteUrl('successUrl', successUrl),
    cancelUrl: requireAbsoluteUrl('cancelUrl', cancelUrl),
  };
}

/**
 * Throws `invalid_request` unless the value looks like an absolute http(s) URL without user name and password. It is not
 * parsed, which takes longer, nor quoted, because it may carry a password.
 */
export function requireAbsoluteUrl(field: string, value: unknown): string {
  requireText(field, value);
  if (!/^https?:\/\/[^/?#\s@\\]+([/?#]|$)/i.test(value)) {
    throw invalid(`\`${field}\` is not valid. Pass an absolute http(s) URL.`);
  }
  return value;
}
