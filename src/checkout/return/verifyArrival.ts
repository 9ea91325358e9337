import { isCancelledError } from '@tanstack/react-query';
import type { CheckoutArrival } from '../../browser/returnUrl.js';
import type { RememberedCheckout } from '../../browser/storage/rememberedCheckout.js';
import { isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import type { CheckoutVerdict } from './CheckoutReturnState.js';
import { pollCheckout, pollDelays } from './pollCheckout.js';
import { waitUntilVisible } from './waitUntilVisible.js';

/** What an app is asked to confirm. `session` is missing where this buyer may not read it. */
export interface CheckoutToConfirm {
  id: string;
  session: CheckoutSession | undefined;
  /** What was asked for, where this browser remembers it. */
  remembered: RememberedCheckout | undefined;
}

interface VerifyArrivalOptions {
  arrival: CheckoutArrival;
  recalled: RememberedCheckout | undefined;
  /** Asks the server for the first of these sessions that it knows. */
  read: (ids: readonly string[]) => Promise<CheckoutSession | undefined>;
  confirm: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  signal: AbortSignal;
}

/** Finds out how the checkout went that the buyer came back from. Never rejects. */
export async function verifyArrival(options: VerifyArrivalOptions): Promise<CheckoutVerdict> {
  const { arrival, recalled, read, confirm, signal } = options;
  const cancelled = arrival.outcome === 'cancel';
  const id = arrival.id ?? recalled?.id;
  if (id === undefined) return unknown;
  const recall = (found: string) => (recalled?.id === found ? recalled : undefined);
  const ask = async (found: string, session: CheckoutSession | undefined) =>
    confirm ? confirm({ id: found, session, remembered: recall(found) }) : session !== undefined;

  try {
    const { session, status } = await pollCheckout({
      // An id that the server does not know may be forged, or another buyer's. Then look for what this tab left for.
      look: () => read(recalled && recalled.id !== id ? [id, recalled.id] : [id]),
      // With `confirm` the app decides: a finished form may still not be paid.
      isComplete: (found) => ask(found.id, found),
      untilVisible: () => waitUntilVisible(signal),
      // A read that was cancelled, by a newer one or by the app's query client, proves nothing.
      retryable: (error) => isCancelledError(error) || (isCheckoutError(error) && error.retryable),
      signal,
      // Cancelling changes nothing on the server. One look tells whether the session was paid or expired meanwhile.
      once: cancelled,
      delays: cancelled ? pollDelays.slice(0, 3) : pollDelays,
    });
    if (!session) return unknown;
    const known = { id: session.id, session, remembered: recall(session.id), error: undefined };
    if (status === 'complete' || status === 'expired') return { ...known, status };
    const isComplete = checkoutStatus(session, Date.now()) === 'complete';
    return { ...known, status: cancelled && !isComplete ? 'cancelled' : 'unconfirmed' };
  } catch (thrown) {
    const error = isCheckoutError(thrown) ? thrown : undefined;
    const unread = { id, session: undefined, remembered: recall(id) };
    if (error?.code !== 'permission_denied') return { ...unread, status: 'unconfirmed', error };
    // Members may not read checkouts, but the app may know better by other means.
    const confirmed = confirm && !cancelled && (await ask(id, undefined).catch(() => false));
    if (confirmed) return { ...unread, status: 'complete', error: undefined };
    return { ...unread, status: 'forbidden', error };
  }
}

const unknown: CheckoutVerdict = {
  status: 'unknown',
  id: undefined,
  session: undefined,
  remembered: undefined,
  error: undefined,
};
