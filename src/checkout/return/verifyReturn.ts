import type { AccountSource } from '../AccountSource.js';
import { loadLater } from '../loadLater.js';
import type { VerifyReturnOptions } from './CheckoutReturnOptions.js';
import { recallArrival } from './recallArrival.js';
import { markVerifying } from './verifyingCheckouts.js';

/** How long the code that asks the server may take to load, in milliseconds. */
const loadMs = 30_000;

/**
 * Verifies one return with the server: see `settleReturn`, whose code is loaded now. Where it cannot be loaded the
 * return is unconfirmed. Returns a function that gives up: then nothing is settled.
 */
export function verifyReturn(source: AccountSource, options: VerifyReturnOptions): () => void {
  const { arrival, report } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const recalled = recallArrival(source.scope, arrival);
  const id = arrival.id ?? recalled?.id;
  const remembered = recalled?.id === id ? recalled : undefined;
  // Without an id too: what was bought may be a plan.
  const stopMarking = markVerifying(source.scope, {
    id: id ?? '',
    isPlan: remembered ? remembered.plan !== undefined : true,
  });
  const unread = { id, session: undefined, error: undefined, remembered };
  report({ ...unread, status: 'verifying', verifyingSince: Date.now() });
  loadLater(loadMs).then(
    ({ settleReturn }) => settleReturn(source, options, { id, remembered, signal, stopMarking }),
    (error) => {
      console.error('react-frontier-checkout: the code that verifies a return could not be loaded.', error);
      stopMarking();
      if (!signal.aborted) report({ ...unread, status: 'unconfirmed', verifyingSince: undefined });
    },
  );
  return () => {
    controller.abort();
    stopMarking();
  };
}
