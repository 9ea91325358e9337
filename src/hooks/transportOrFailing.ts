import { withLater } from '../checkout/loadLater.js';
import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid } from '../model/checkRequest.js';

/**
 * The transport. Where a prop is missing, a transport whose every call fails with the reason: the components then show
 * an error, and the rest of the app's page goes on.
 */
export function transportOrFailing(
  transport: CheckoutTransport | undefined,
  orgId: string | undefined,
): CheckoutTransport {
  const isOrgIdMissing =
    orgId !== undefined && orgId !== null && (typeof orgId !== 'string' || !orgId.trim());
  if (transport && !isOrgIdMissing) return transport;
  const [missing, hint] = transport
    ? ['orgId', 'Pass the UUID of the organisation.']
    : ['transport', 'Make one: connectTransport({ baseUrl }).'];
  const error = invalid(`CheckoutProvider: \`${missing}\` is missing. ${hint}`);
  withLater(({ reportMistake }) => reportMistake(error, new Set(), undefined));
  const fail = () => Promise.reject(error);
  return { id: `missing-${missing}`, listCheckouts: fail, createCheckout: fail };
}
