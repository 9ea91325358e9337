import type { CheckoutWindow } from '../../browser/checkoutWindow.js';
import { announceOutcome, onOutcome } from '../../browser/outcomeChannel.js';
import { sessionRef } from '../../browser/returnUrl.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { invalidateCheckouts } from '../../query/reading/fetchCheckouts.js';
import type { AccountSource } from '../AccountSource.js';
import { loadLater } from '../loadLater.js';

/** How long the code that polls may take to load, in milliseconds. */
const loadMs = 60_000;

/**
 * Watches a payment page in another window until the return page reports an outcome, the server shows the session
 * complete, or the window is closed. Then it tells this page's `CheckoutReturn` and reads the history again. Where the
 * code that asks the server cannot be loaded, the other two end it. Returns a function that stops it.
 */
export function watchCheckoutWindow(
  opened: CheckoutWindow,
  session: CheckoutSession,
  source: AccountSource,
  onDone: () => void,
): () => void {
  const { id } = session;
  const ref = sessionRef(session);
  const controller = new AbortController();
  const { signal } = controller;

  function done(): void {
    stop();
    onDone();
    invalidateCheckouts(source, source.queryClient);
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
  const stopClosed = opened.onClosed(done);
  loadLater(loadMs)
    .then(({ isCompleted }) => isCompleted(source, session, signal))
    .then(
      (completed) => {
        if (!completed) return;
        announceOutcome({ id, ref, outcome: 'success' });
        done();
      },
      () => {},
    );
  return stop;
}
