import type { CheckoutArrival } from '../../browser/returnUrl.js';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { cachedClockSkew } from '../../query/reading/serverClock.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutVerdict } from './CheckoutReturnState.js';
import type { CheckoutToConfirm } from './CheckoutToConfirm.js';
import { findReturned } from './findReturned.js';
import { pollCheckout } from './pollCheckout.js';
import { pollConfirm } from './pollConfirm.js';
import { recallArrival } from './recallArrival.js';
import { waitUntilVisible } from './waitUntilVisible.js';

interface VerifyArrivalOptions {
  arrival: CheckoutArrival;
  confirm: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  signal: AbortSignal;
}

/** Three minutes: servers without webhooks need up to two rounds of 60 s. */
const patienceMs = 180_000;
/** After giving up the first look that succeeds is enough: it needs patience for hiccups only. */
const cancelPatienceMs = 6_000;

/** Finds out how the checkout went that the buyer came back from. Never rejects. */
export async function verifyArrival(
  source: AccountSource,
  { arrival, confirm, signal }: VerifyArrivalOptions,
): Promise<CheckoutVerdict & { readsHistory: boolean }> {
  const { scope, queryClient } = source;
  const cancelled = arrival.outcome === 'cancel';
  const remembered = recallArrival(scope, arrival);
  const named = arrival.id ?? remembered?.id;
  const ours = new Set<string>();
  let readsHistory = false;
  if (named === undefined && arrival.ref === undefined) return { ...nothingFound(arrival), readsHistory };

  async function look(): Promise<CheckoutSession | undefined> {
    const returned = await findReturned(source, { arrival, remembered, signal, ours });
    readsHistory = returned.readsHistory;
    return returned.session;
  }
  // By the server's clock only: this machine's may be wrong, and then `open` means open.
  function isExpired(session: CheckoutSession): boolean {
    const skew = cachedClockSkew(source, queryClient);
    if (skew === undefined) return session.state === 'expired';
    return checkoutStatus(session, Date.now() + skew) === 'expired';
  }
  const recall = (session: CheckoutSession) =>
    recallCheckout(scope, { id: session.id, ref: sessionRef(session) });

  try {
    const { session, status } = await pollCheckout({
      look,
      // With `confirm` the app decides: a finished form may still not be paid.
      isComplete: async (found) =>
        confirm ? confirm({ id: found.id, session: found, remembered: recall(found) }) : true,
      isExpired,
      untilVisible: () => waitUntilVisible(signal),
      isFinal: isFinalFailure,
      signal,
      // Cancelling changes nothing on the server. One look tells whether the session was paid or expired meanwhile.
      once: cancelled,
      patienceMs: cancelled ? cancelPatienceMs : patienceMs,
    });
    if (!session) return { ...nothingFound(arrival), readsHistory };
    const known = { id: session.id, session, remembered: recall(session), error: undefined, readsHistory };
    if (status === 'complete' || status === 'expired') return { ...known, status };
    return { ...known, status: cancelled && session.state !== 'complete' ? 'cancelled' : 'unconfirmed' };
  } catch (thrown) {
    const error = isCheckoutError(thrown) ? thrown : undefined;
    const isNamed = named === undefined || remembered?.id === named;
    const unread = {
      id: named,
      session: undefined,
      remembered: isNamed ? remembered : undefined,
      readsHistory,
    };
    if (error?.code !== 'permission_denied') return { ...unread, status: 'unconfirmed', error };
    // Members may not read checkouts, but the app may know better. It is asked only about a session that this browser
    // started: any other id may be forged.
    if (confirm && !cancelled && isNamed && remembered?.id !== undefined) {
      const { id } = remembered;
      const confirmed = await pollConfirm({
        confirm: () => confirm({ id, session: undefined, remembered }),
        untilVisible: () => waitUntilVisible(signal),
        isFinal: (failure) => isFinalFailure(failure, undefined),
        signal,
        patienceMs,
      }).catch(() => false);
      if (confirmed) return { ...unread, id, status: 'complete', error: undefined };
    }
    return { ...unread, status: 'forbidden', error };
  }
}

/** One odd answer may be a hiccup. A refusal is not, and neither is a second "not signed in". */
function isFinalFailure(error: unknown, before: unknown): boolean {
  if (!isCheckoutError(error)) return false;
  if (error.code === 'permission_denied' || error.code === 'invalid_request') return true;
  return error.code === 'unauthenticated' && isCheckoutError(before) && before.code === 'unauthenticated';
}

/**
 * An old server leaves the placeholder in the address, and a buyer who has just paid may come back with it: then
 * nothing is certain. Any other address names a session that this account does not have.
 */
function nothingFound({ hasPlaceholder, outcome }: CheckoutArrival): CheckoutVerdict {
  const nothing = { id: undefined, session: undefined, remembered: undefined, error: undefined };
  return { ...nothing, status: hasPlaceholder && outcome === 'success' ? 'unconfirmed' : 'unknown' };
}
