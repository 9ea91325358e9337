import { isCancelledError } from '@tanstack/react-query';
import type { CheckoutArrival } from '../../browser/returnUrl.js';
import type { RememberedCheckout } from '../../browser/storage/rememberedCheckout.js';
import { type CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { pollDelays, verifyCheckout } from './verifyCheckout.js';
import { waitUntilVisible } from './waitUntilVisible.js';

/** What a host is asked to confirm: `session` is missing where this buyer may not read it. */
export interface CheckoutToConfirm {
  id: string;
  session: CheckoutSession | undefined;
  /** What was asked for, where this browser remembers it. */
  remembered: RememberedCheckout | undefined;
}

export type VerdictStatus = 'complete' | 'cancelled' | 'expired' | 'unconfirmed' | 'forbidden' | 'unknown';

export interface Verdict {
  status: VerdictStatus;
  id: string | undefined;
  session: CheckoutSession | undefined;
  remembered: RememberedCheckout | undefined;
  error: CheckoutError | undefined;
}

interface VerifyArrivalOptions {
  arrival: CheckoutArrival;
  recalled: RememberedCheckout | undefined;
  /** Asks the server for the first of these that it knows. */
  read: (ids: readonly string[]) => Promise<CheckoutSession | undefined>;
  confirm: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  signal: AbortSignal;
}

/** Finds out how the checkout went that the buyer came back from. Never rejects. */
export async function verifyArrival(options: VerifyArrivalOptions): Promise<Verdict> {
  const { arrival, recalled, read, confirm, signal } = options;
  const cancelled = arrival.outcome === 'cancel';
  const id = arrival.id ?? recalled?.id;
  const verdict: Verdict = {
    status: 'unknown',
    id,
    session: undefined,
    remembered: undefined,
    error: undefined,
  };
  if (id === undefined) return verdict;
  const remember = (found: string) => (recalled?.id === found ? recalled : undefined);
  const ask = async (found: string, session: CheckoutSession | undefined) =>
    confirm ? confirm({ id: found, session, remembered: remember(found) }) : session !== undefined;

  try {
    const { session, status } = await verifyCheckout({
      // An id that the server does not know may be forged, or another's; what this browser left for is not.
      look: () => read(recalled && recalled.id !== id ? [id, recalled.id] : [id]),
      // The host's own data decides where it is asked: a complete form may still not be paid.
      isComplete: (found) => ask(found.id, found),
      untilVisible: () => waitUntilVisible(signal),
      // Given up for the sake of a newer one, or by the host's own query client: nothing is known, nothing is wrong.
      retryable: (error) => isCancelledError(error) || (isCheckoutError(error) && error.retryable),
      signal,
      // Cancelling changes nothing at the server: one look tells whether it was paid or expired meanwhile.
      once: cancelled,
      delays: cancelled ? pollDelays.slice(0, 3) : pollDelays,
    });
    if (!session) return { ...verdict, id: undefined };
    const known = { ...verdict, id: session.id, session, remembered: remember(session.id) };
    if (status === 'complete' || status === 'expired') return { ...known, status };
    const isOpen = checkoutStatus(session, Date.now()) !== 'complete';
    return { ...known, status: cancelled && isOpen ? 'cancelled' : 'unconfirmed' };
  } catch (thrown) {
    const error = isCheckoutError(thrown) ? thrown : undefined;
    const unread = { ...verdict, remembered: remember(id), error };
    if (error?.code !== 'permission_denied') return { ...unread, status: 'unconfirmed' };
    // Members may not read checkouts, but the host may know better by other means.
    const confirmed = confirm && !cancelled && (await ask(id, undefined).catch(() => false));
    if (confirmed) return { ...unread, status: 'complete', error: undefined };
    return { ...unread, status: 'forbidden' };
  }
}
