import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { delayAfter, inTime, wait } from './pollTimes.js';

interface PollOptions {
  /** Asks the server. Rejects when the server gives no answer. */
  look: () => Promise<CheckoutSession | undefined>;
  /** Decides about a session that the server calls complete. A rejection counts as "not yet", unless it is final. */
  isComplete: (session: CheckoutSession) => Promise<boolean>;
  isExpired: (session: CheckoutSession) => boolean;
  /** Waits until the page is visible, so that a hidden tab sends nothing. */
  untilVisible: () => Promise<void>;
  /** Whether to give up after this failure. `before` is the failure of the look before, where that failed too. */
  isFinal: (error: unknown, before: unknown) => boolean;
  signal: AbortSignal;
  /** How long to go on asking, in milliseconds. */
  patienceMs: number;
  /** Milliseconds between looks, the same for all. @default 1 s, 2 s, 3 s, 5 s, 8 s, then every 10 s */
  everyMs?: number | undefined;
  /** Whether the first look that succeeds is enough, whatever it shows. @default false */
  once?: boolean | undefined;
}

interface PollResult {
  /** `pending` when the time was up before the server said `complete` or `expired`. */
  status: 'complete' | 'expired' | 'pending';
  /** As last seen; `undefined` when the server does not know it. */
  session: CheckoutSession | undefined;
}

/**
 * Asks the server until a session is `complete` or `expired`, or the time is up. Rejects with the last failure when no
 * look succeeded, and at once after a final one. One odd answer ends nothing. It adds up what it waits and does not
 * read the clock, so that a laptop that slept loses no look.
 */
export async function pollCheckout(options: PollOptions): Promise<PollResult> {
  const { look, isComplete, isExpired, untilVisible, isFinal, signal, patienceMs, everyMs, once } = options;
  let session: CheckoutSession | undefined;
  let failure: unknown;
  let waited = 0;
  for (let round = 0; ; round++) {
    await untilVisible();
    signal.throwIfAborted();
    try {
      session = await look();
      failure = undefined;
      // The history shows a session as soon as it exists: one that is missing will not appear.
      if (!session) return { status: 'pending', session };
      if (isExpired(session)) return { status: 'expired', session };
      if (session.state === 'complete') {
        const { confirmed, took } = await inTime(isComplete(session));
        if (confirmed) return { status: 'complete', session };
        waited += took;
      }
      if (once) return { status: 'pending', session };
    } catch (error) {
      if (signal.aborted || isFinal(error, failure)) throw error;
      failure = error;
    }
    const delay = everyMs ?? delayAfter(round);
    if (waited + delay > patienceMs) break;
    waited += delay;
    await wait(delay, signal);
  }
  if (failure && !session) throw failure;
  return { status: 'pending', session };
}
