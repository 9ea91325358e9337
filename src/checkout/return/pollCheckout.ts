import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';

interface PollOptions {
  /** Asks the server. Rejects when the server gives no answer. */
  look: () => Promise<CheckoutSession | undefined>;
  /** Decides about a session that the server calls complete. @default it is complete */
  isComplete?: ((session: CheckoutSession) => Promise<boolean>) | undefined;
  /** Waits until the page is visible, so that a hidden tab sends nothing. */
  untilVisible: () => Promise<void>;
  /** Whether asking again after this failure may help. */
  retryable: (error: unknown) => boolean;
  signal: AbortSignal;
  /** Milliseconds between looks; a single look when empty. */
  delays: readonly number[];
  /** Whether the first look that succeeds is enough, whatever it shows. @default false */
  once?: boolean | undefined;
}

interface PollResult {
  /** `pending` when `delays` ran out before the server said `complete` or `expired`. */
  status: 'complete' | 'expired' | 'pending';
  /** As last seen; `undefined` when the server does not know it. */
  session: CheckoutSession | undefined;
}

/** 1 s, 2 s, 3 s, 5 s, 8 s, then every 10 s: two minutes in all, which is what servers without webhooks need. */
export const pollDelays: readonly number[] = [1, 2, 3, 5, 8, ...Array<number>(10).fill(10), 1].map(
  (seconds) => seconds * 1000,
);

/**
 * Asks the server until a session is `complete` or `expired`, or `delays` run out. Rejects with the last failure when
 * no look succeeded, and at once where asking again cannot help. It counts the delays and not the clock, so that a
 * laptop that slept loses no look.
 */
export async function pollCheckout(options: PollOptions): Promise<PollResult> {
  const { look, isComplete = async () => true, untilVisible, retryable, signal, delays, once } = options;
  let session: CheckoutSession | undefined;
  let failure: unknown;
  for (const delay of [0, ...delays]) {
    if (delay > 0) await wait(delay, signal);
    await untilVisible();
    signal.throwIfAborted();
    try {
      session = await look();
      failure = undefined;
      // The history shows a session as soon as it exists: one that is missing will not appear.
      if (!session) return { status: 'pending', session };
      const status = checkoutStatus(session, Date.now());
      if (status === 'expired') return { status, session };
      if (status === 'complete' && (await isComplete(session))) return { status, session };
      if (once) return { status: 'pending', session };
    } catch (error) {
      if (!retryable(error)) throw error;
      failure = error;
    }
  }
  if (failure && !session) throw failure;
  return { status: 'pending', session };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort);
  });
}
