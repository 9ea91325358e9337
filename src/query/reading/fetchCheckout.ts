import { isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { pageSlot } from '../../model/pageRegistry.js';
import type { CheckoutSource } from '../checkoutKeys.js';

/** Transports whose server does not know `getCheckout`. */
const withoutGet = () => pageSlot('withoutGet', () => new WeakSet<object>());

interface FetchOptions {
  signal?: AbortSignal | undefined;
  /** Reads all sessions, for servers that cannot read one by its id. */
  list: () => Promise<readonly CheckoutSession[]>;
}

/**
 * Returns the first of these sessions that the server knows, or `undefined`. Reads them by id where the server can do
 * that, otherwise reads the list once for all of them. A server that does not know `getCheckout` is asked for it once.
 */
export async function fetchCheckout(
  { transport, orgId, billingId }: CheckoutSource,
  ids: readonly string[],
  { signal, list }: FetchOptions,
): Promise<CheckoutSession | undefined> {
  for (const id of ids) {
    if (!transport.getCheckout || withoutGet().has(transport)) break;
    try {
      return await transport.getCheckout({ orgId, billingId }, id, { signal });
    } catch (error) {
      if (!isCheckoutError(error)) throw error;
      if (error.reason === 'unknown_route') withoutGet().add(transport);
      else if (!mayBeUnknownId(error.code)) throw error;
    }
  }
  const sessions = await list();
  return ids.map((id) => sessions.find((session) => session.id === id)).find(Boolean);
}

// Servers answer an unknown id with 404 or 500, and an id of another account with 403. Only the list is reliable then.
function mayBeUnknownId(code: string): boolean {
  return ['not_found', 'internal', 'unknown', 'invalid_argument', 'permission_denied'].includes(code);
}
