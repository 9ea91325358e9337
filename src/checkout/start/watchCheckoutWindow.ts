import type { CheckoutWindow } from '../../browser/checkoutWindow.js';
import { onOutcome, tellOutcome } from '../../browser/outcomeChannel.js';
import type { CheckoutContextValue } from '../../hooks/checkoutContext.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts, invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import { verifyCheckout } from '../return/verifyCheckout.js';
import { waitUntilVisible } from '../return/waitUntilVisible.js';

/** Five minutes of asking while the buyer is in the other window. */
const pollDelays: readonly number[] = Array<number>(60).fill(5_000);

/**
 * Watches a payment page in a window of its own until it is done: the return page tells, or the server says so, or
 * the window is closed. Then this page's `CheckoutReturn` is told, and the history is read again. Returns the way
 * to stop.
 */
export function watchCheckoutWindow(
  opened: CheckoutWindow,
  id: string,
  context: CheckoutContextValue,
  onDone: () => void,
): () => void {
  const { queryClient } = context;
  const controller = new AbortController();

  function done(): void {
    stop();
    onDone();
    invalidateCheckouts(context, queryClient);
  }
  function stop(): void {
    controller.abort();
    stopClosed();
    stopOutcome();
  }

  const stopOutcome = onOutcome((message) => message.id === id && done());
  // Where only the link was cut the button works again, and the outcome still arrives, by the channel.
  const stopClosed = opened.onClosed(done);
  verifyCheckout({
    look: () =>
      fetchCheckout(context, [id], {
        signal: controller.signal,
        list: async () => (await fetchCheckouts(context, queryClient)).sessions,
      }),
    untilVisible: () => waitUntilVisible(controller.signal),
    retryable: () => true,
    signal: controller.signal,
    delays: pollDelays,
  }).then(
    ({ status }) => {
      if (controller.signal.aborted || status !== 'complete') return;
      tellOutcome({ id, outcome: 'success' });
      done();
    },
    () => {},
  );
  return stop;
}
