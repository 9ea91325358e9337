import type { CheckoutSession } from '../model/CheckoutSession.js';
import { checkoutStatus } from '../model/checkoutStatus.js';

/** What the server says of the session that the buyer came back from. */
export type VerifiedStatus = 'complete' | 'expired' | 'open' | 'missing';

interface VerifyOptions {
  /** Asks the server; rejects when there is no telling. */
  look: () => Promise<CheckoutSession | undefined>;
  /** Waits until the buyer is looking, so that a hidden tab asks nothing. */
  untilVisible: () => Promise<void>;
  /** Whether asking again after this failure may help. */
  retryable: (error: unknown) => boolean;
  signal: AbortSignal;
  /** Milliseconds between looks; a single look when empty. */
  delays: readonly number[];
}

/** 1 s, 2 s, 3 s, 5 s, 8 s, then every 10 s: two minutes in all, which is what servers without webhooks need. */
export const pollDelays: readonly number[] = [1, 2, 3, 5, 8, ...Array<number>(10).fill(10), 1].map(
  (seconds) => seconds * 1000,
);

/**
 * Asks the server until it says `complete` or `expired`, and gives its last word when `delays` run out. Rejects
 * with the last failure when no look succeeded, and at once where asking again is no use.
 */
export async function verifyCheckout(options: VerifyOptions): Promise<{
  status: VerifiedStatus;
  session: CheckoutSession | undefined;
}> {
  const { look, untilVisible, retryable, signal, delays } = options;
  let session: CheckoutSession | undefined;
  let failure: unknown;
  for (const delay of [0, ...delays]) {
    if (delay > 0) await wait(delay, signal);
    await untilVisible();
    signal.throwIfAborted();
    try {
      session = await look();
      failure = undefined;
      const status = session && checkoutStatus(session, Date.now());
      // A created session is in the list at once: one that is not there will not appear.
      if (!session) return { status: 'missing', session };
      if (status === 'complete' || status === 'expired') return { status, session };
    } catch (error) {
      if (!retryable(error)) throw error;
      failure = error;
    }
  }
  if (failure && !session) throw failure;
  return { status: 'open', session };
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
