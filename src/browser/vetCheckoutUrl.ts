import { CheckoutError } from '../model/CheckoutError.js';
import { parseUrl } from '../model/parseUrl.js';

/**
 * Says where a buyer may be sent: https, or plain http to this very machine; no credentials; one of `origins`
 * when the host lists them. Returns the address with its fragment, which the hosted page needs.
 * The buttons and links of this library do this by themselves; call it before you send anybody to a `checkoutUrl`.
 *
 * @throws CheckoutError `unsafe_url`
 * @param origins such as `https://checkout.stripe.com`
 */
export function vetCheckoutUrl(checkoutUrl: string, origins?: readonly string[]): string {
  const url = parseUrl(checkoutUrl);
  if (!url) throw unsafe(checkoutUrl, 'it is not an absolute URL');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw unsafe(checkoutUrl, 'it is not https');
  }
  if (url.username || url.password) throw unsafe(checkoutUrl, 'it carries a user name or password');
  if (origins && !origins.some((origin) => parseUrl(origin)?.origin === url.origin)) {
    throw unsafe(checkoutUrl, `${url.origin} is not one of \`checkoutOrigins\``);
  }
  return url.href;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function unsafe(checkoutUrl: string, why: string): CheckoutError {
  // The start only: the rest of the address lets its holder pay, and a password has no place in a log.
  const start = String(checkoutUrl)
    .replace(/\/\/[^/]*@/, '//…@')
    .slice(0, 40);
  return new CheckoutError({
    code: 'unsafe_url',
    message: `The server's checkout URL (${JSON.stringify(start)}…) was not followed: ${why}. Check the server's billing provider settings${why.includes('checkoutOrigins') ? ', or add the origin' : ''}.`,
  });
}
