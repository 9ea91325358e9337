import { withLater } from '../checkout/loadLater.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid } from '../model/checkRequest.js';

/**
 * The transport. Where there is none, one whose every call fails with the reason: the components then show an error, and
 * the rest of the app's page goes on.
 */
export function transportOrFailing(transport: CheckoutTransport | undefined): CheckoutTransport {
  if (transport) return transport;
  const error = invalid('CheckoutProvider: `transport` is missing. Make one: connectTransport({ baseUrl }).');
  withLater(({ reportMistake }) => reportMistake(error, new Set(), undefined));
  const fail = () => Promise.reject(error);
  return { id: 'missing', listCheckouts: fail, createCheckout: fail };
}
