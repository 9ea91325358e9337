import type { CheckoutWindow } from '../../browser/checkoutWindow.js';
import { announceOutcome, onOutcome } from '../../browser/outcomeChannel.js';
import { sessionRef } from '../../browser/returnUrl.js';
import { watchClosed } from '../../browser/watchClosed.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts, invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { pollCheckout } from '../return/pollCheckout.js';
import { waitUntilVisible } from '../return/waitUntilVisible.js';

/** Five minutes of polling while the buyer is in the other window. */
const patienceMs = 5 * 60 * 1000;

/**
 * Watches a payment page in another window until the return page reports an outcome, the server shows the session
 * complete, or the window is closed. Then it tells this page's `CheckoutReturn` and reads the history again. Returns a
 * function that stops it.
 */
export function watchCheckoutWindow(
  opened: CheckoutWindow,
  session: CheckoutSession,
  source: AccountSource,
  onDone: () => void,
): () => void {
  const { queryClient } = source;
  const { id } = session;
  const ref = sessionRef(session);
  const controller = new AbortController();
  const { signal } = controller;

  function done(): void {
    stop();
    onDone();
    invalidateCheckouts(source, queryClient);
  }
  function stop(): void {
    controller.abort();
    stopClosed();
    stopOutcome();
  }

  const stopOutcome = onOutcome((message) => {
    if (message.id === id || (ref !== undefined && message.ref === ref)) done();
    return false;
  });
  const stopClosed = watchClosed(opened, done);
  const list = async () => (await fetchCheckouts(source, queryClient)).sessions;
  pollCheckout({
    look: () => fetchCheckout(source, [id], { signal, list }),
    isComplete: async () => true,
    isExpired: ({ state }) => state === 'expired',
    untilVisible: () => waitUntilVisible(signal),
    isFinal: () => false,
    signal,
    patienceMs,
    everyMs: 5_000,
  }).then(
    ({ status }) => {
      if (signal.aborted || status !== 'complete') return;
      announceOutcome({ id, ref, outcome: 'success' });
      done();
    },
    () => {},
  );
  return stop;
}
