import { delayAfter, inTime, wait } from './pollTimes.js';

interface PollConfirmOptions {
  /** Asks the app. A rejection counts as "not yet", unless it is final. */
  confirm: () => Promise<boolean>;
  untilVisible: () => Promise<void>;
  /** Whether to give up after this failure. */
  isFinal: (error: unknown) => boolean;
  signal: AbortSignal;
  /** How long to go on asking, in milliseconds. */
  patienceMs: number;
}

/** Asks an app until it confirms, or the time is up: for a buyer who may not read the session. */
export async function pollConfirm(options: PollConfirmOptions): Promise<boolean> {
  const { confirm, untilVisible, isFinal, signal, patienceMs } = options;
  let waited = 0;
  for (let round = 0; waited <= patienceMs; round++) {
    await untilVisible();
    signal.throwIfAborted();
    try {
      const { confirmed, took } = await inTime(confirm());
      if (confirmed) return true;
      waited += took;
    } catch (error) {
      if (signal.aborted || isFinal(error)) return false;
    }
    const delay = delayAfter(round);
    waited += delay;
    if (waited <= patienceMs) await wait(delay, signal);
  }
  return false;
}
