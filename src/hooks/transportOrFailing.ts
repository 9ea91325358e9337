import type { CheckoutTransport } from '../model/CheckoutTransport.js';
import { invalid } from '../model/checkRequest.js';
import { printMistake } from '../model/setupMistake.js';

/**
 * The transport. Where a prop is missing, a transport whose every call fails with the reason: the components then show
 * an error, and the rest of the app's page goes on.
 */
export function transportOrFailing(
  transport: CheckoutTransport | undefined,
  orgId: string | undefined,
): CheckoutTransport {
  const missing = !transport
    ? 'transport'
    : orgId !== undefined && orgId !== null && (typeof orgId !== 'string' || !orgId.trim())
      ? 'orgId'
      : undefined;
  if (transport && !missing) return transport;
  const hint =
    missing === 'transport'
      ? "Make one outside components: restTransport({ baseUrl: 'https://frontier.example.com' })."
      : 'Pass the UUID of the organisation, and render the provider once you have it.';
  const error = invalid(`CheckoutProvider: the prop \`${missing}\` is missing. ${hint}`);
  printMistake(error);
  const fail = () => Promise.reject(error);
  return { id: `missing-${missing}`, listCheckouts: fail, createCheckout: fail };
}
