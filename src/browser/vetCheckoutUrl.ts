import { CheckoutError } from '../model/CheckoutError.js';
import { parseUrl } from '../model/parseUrl.js';

/**
 * Checks a `checkoutUrl` before a buyer is sent there. It must be https, or plain http to this very machine when the
 * page itself is served from there. It must carry no user name or password, and be of one of `origins` where you list
 * them. Returns the URL with its fragment, which the payment page needs.
 * The buttons and links of this library do this by themselves. Call it before you send anybody to a `checkoutUrl`.
 *
 * @param origins such as `https://checkout.stripe.com`
 * @throws CheckoutError `unsafe_url`
 */
export function vetCheckoutUrl(checkoutUrl: string, origins?: readonly string[]): string {
  const url = parseUrl(checkoutUrl);
  if (!url) throw unsafe('is not a URL');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname) && isLocalPage())) {
    throw unsafe('is not https');
  }
  if (url.username || url.password) throw unsafe('has a user name or password');
  if (origins && !origins.some((origin) => parseUrl(origin)?.origin === url.origin)) {
    throw unsafe(`is at ${url.origin}, which is not one of \`checkoutOrigins\``);
  }
  return url.href;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

// On a server there is no page. The browser checks again.
function isLocalPage(): boolean {
  return typeof window === 'undefined' || isLoopback(window.location.hostname);
}

// Without the URL: it lets its holder pay, and a password must not end up in a log.
function unsafe(why: string): CheckoutError {
  return new CheckoutError({
    code: 'unsafe_url',
    message: `The server's checkout URL was not opened: it ${why}.`,
  });
}
