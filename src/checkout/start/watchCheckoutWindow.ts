import type { CheckoutWindow } from '../../browser/checkoutWindow.js';
import { announceOutcome, onOutcome } from '../../browser/outcomeChannel.js';
import { fetchCheckout } from '../../query/reading/fetchCheckout.js';
import { fetchCheckouts, invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { pollCheckout } from '../return/pollCheckout.js';
import { waitUntilVisible } from '../return/waitUntilVisible.js';

/** Five minutes of polling while the buyer is in the other window. */
const pollDelays: readonly number[] = Array<number>(60).fill(5_000);

/**
 * Watches a payment page in another window until the return page reports an outcome, the server shows the session
 * complete, or the window is closed. Then it tells this page's `CheckoutReturn` and reads the history again. Returns a
 * function that stops it.
 */
export function watchCheckoutWindow(
  opened: CheckoutWindow,
  id: string,
  source: AccountSource,
  onDone: () => void,
): () => void {
  const { queryClient } = source;
  const controller = new AbortController();

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

  const stopOutcome = onOutcome((message) => message.id === id && done());
  // Where only the link between the windows was cut, the button works again and the outcome still arrives by the channel.
  const stopClosed = opened.onClosed(done);
  pollCheckout({
    look: () =>
      fetchCheckout(source, [id], {
        signal: controller.signal,
        list: async () => (await fetchCheckouts(source, queryClient)).sessions,
      }),
    untilVisible: () => waitUntilVisible(controller.signal),
    retryable: () => true,
    signal: controller.signal,
    delays: pollDelays,
  }).then(
    ({ status }) => {
      if (controller.signal.aborted || status !== 'complete') return;
      announceOutcome({ id, outcome: 'success' });
      done();
    },
    () => {},
  );
  return stop;
}
