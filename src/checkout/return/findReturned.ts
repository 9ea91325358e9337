import type { CheckoutArrival } from '../../browser/returnUrl.js';
import { sessionRef } from '../../browser/returnUrl.js';
import { type RememberedCheckout, recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutKeys } from '../../query/checkoutKeys.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';

interface FindReturnedOptions {
  arrival: CheckoutArrival;
  /** What this browser remembers of the session that the address names. */
  remembered: RememberedCheckout | undefined;
  signal: AbortSignal;
  /** The sessions that are known to be this account's: looked up once, and not at each poll. */
  ours: Set<string>;
}

export interface ReturnedCheckout {
  session: CheckoutSession | undefined;
  /** Whether the history was read, so that it need not be read again. */
  readsHistory: boolean;
}

/**
 * Finds the session that a buyer comes back from: by id where the server can and the address has one, else by the
 * start's reference in the history. A session of another account is not returned, although some servers give it out.
 */
export async function findReturned(
  source: AccountSource,
  { arrival, remembered, signal, ours }: FindReturnedOptions,
): Promise<ReturnedCheckout> {
  const { queryClient, scope } = source;
  const { ref } = arrival;
  let history: readonly CheckoutSession[] | undefined;
  async function readHistory(): Promise<readonly CheckoutSession[]> {
    history ??= (await fetchCheckouts(source, queryClient)).sessions;
    return history;
  }

  const ids = [...new Set([arrival.id, remembered?.id])].filter((id) => id !== undefined);
  let session = ids.length > 0 ? await fetchCheckout(source, ids, { signal, list: readHistory }) : undefined;
  if (session && !history) {
    // Connect servers answer for any organisation: only what this account's history shows, or this browser has
    // started for it, is this account's.
    const { id } = session;
    const has = (sessions: readonly CheckoutSession[] = []) => sessions.some((other) => other.id === id);
    const cached = queryClient.getQueryData<CheckoutList>(checkoutKeys.list(source))?.sessions;
    const isKnown = ours.has(id) || has(cached) || recallCheckout(scope, { id, ref: sessionRef(session) });
    if (isKnown || has(await readHistory())) {
      ours.add(id);
      queryClient.setQueryData(checkoutKeys.detail(source, id), session);
    } else session = undefined;
  }
  if (!session && ref) session = (await readHistory()).find((each) => sessionRef(each) === ref);
  return { session, readsHistory: history !== undefined };
}
