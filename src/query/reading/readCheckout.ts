import { isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { pageSlot } from '../../model/pageRegistry.js';
import type { CheckoutSource } from '../checkoutKeys.js';

/** Transports whose server does not know the call. */
const withoutGet = () => pageSlot('withoutGet', () => new WeakSet<object>());

interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Reads the history, where there is no reading by id. */
  list: () => Promise<readonly CheckoutSession[]>;
}

/**
 * The first of these sessions that the server knows: by id where the server can, else looked up in the history, once
 * for all of them. `undefined` when it knows none. A server without get-by-id is asked for it once only.
 */
export async function readCheckout(
  { transport, orgId, billingId }: CheckoutSource,
  ids: readonly string[],
  { signal, list }: ReadOptions,
): Promise<CheckoutSession | undefined> {
  for (const id of ids) {
    if (!transport.getCheckout || withoutGet().has(transport)) break;
    try {
      return await transport.getCheckout({ orgId, billingId }, id, { signal });
    } catch (error) {
      if (!isCheckoutError(error)) throw error;
      if (error.reason === 'unknown_route') withoutGet().add(transport);
      else if (!mayBeUnknownId(error.code, error.reason)) throw error;
    }
  }
  const sessions = await list();
  return ids.map((id) => sessions.find((session) => session.id === id)).find(Boolean);
}

// Servers have worded an unknown id as 404, as 500, and as 403 where it is another account's; the history tells.
function mayBeUnknownId(code: string, reason: string | undefined): boolean {
  return (
    ['not_found', 'internal', 'unknown', 'invalid_argument'].includes(code) || reason === 'wrong_account'
  );
}
