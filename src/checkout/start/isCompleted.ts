import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { pollCheckout } from '../return/pollCheckout.js';
import { waitUntilVisible } from '../return/waitUntilVisible.js';

/** Five minutes of polling while the buyer is in the other window. */
const patienceMs = 5 * 60 * 1000;

/** Asks the server, while this page is visible, until a session is complete. Resolves with `false` when it gives up. */
export async function isCompleted(
  source: AccountSource,
  { id }: CheckoutSession,
  signal: AbortSignal,
): Promise<boolean> {
  const list = async () => (await fetchCheckouts(source, source.queryClient)).sessions;
  const { status } = await pollCheckout({
    look: () => fetchCheckout(source, [id], { signal, list }),
    isComplete: async () => true,
    isExpired: ({ state }) => state === 'expired',
    untilVisible: () => waitUntilVisible(signal),
    isFinal: () => false,
    signal,
    patienceMs,
    everyMs: 5_000,
  });
  return status === 'complete' && !signal.aborted;
}
