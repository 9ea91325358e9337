import type { ReturnOutcome } from './returnUrl.js';

/** How a buyer came back in some window of this origin. It proves as little as the address it was read from. */
export interface OutcomeMessage {
  /** The session's id, the start's reference, or both. */
  id: string | undefined;
  ref: string | undefined;
  outcome: ReturnOutcome;
  /**
   * When the server had shown it, in milliseconds since the epoch; `undefined` while it has to be asked. It then only
   * ends what still offers or sells something.
   */
  settledAt?: number | undefined;
}

const name = 'react-frontier-checkout';
/** A window in the background may take this long to answer. */
const acknowledgeMs = 700;

/** Reports an outcome to all windows of this origin, this one included, whether or not they are linked. */
export function announceOutcome(message: OutcomeMessage): void {
  withChannel((channel) => {
    channel.postMessage(message);
    channel.close();
  });
}

/**
 * Reports an outcome and waits for a page that will show it. Resolves with `false` when none answers: then this window
 * has to show it itself.
 */
export function handOverOutcome(message: OutcomeMessage): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = withChannel((opened) => opened);
    if (!channel) return resolve(false);
    const done = (handed: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(handed);
    };
    const timer = setTimeout(() => done(false), acknowledgeMs);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { acknowledged } = (data ?? {}) as { acknowledged?: unknown };
      if (acknowledged !== undefined && acknowledged === (message.id ?? message.ref)) done(true);
    };
    channel.postMessage(message);
  });
}

/**
 * Calls back for each outcome that a window of this origin reports. A listener that returns `true` will show it, and
 * the window that reported it may close. Returns a function that stops it.
 */
export function onOutcome(listener: (message: OutcomeMessage) => boolean | undefined): () => void {
  const channel = withChannel((opened) => opened);
  if (!channel) return () => {};
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isOutcome(data) && listener(data)) channel.postMessage({ acknowledged: data.id ?? data.ref });
  };
  return () => channel.close();
}

/** Runs `use` with a new channel; `undefined` where the browser has none, or refuses it to a frame without an origin. */
function withChannel<T>(use: (channel: BroadcastChannel) => T): T | undefined {
  try {
    return use(new BroadcastChannel(name));
  } catch {
    return undefined;
  }
}

function isOutcome(data: unknown): data is OutcomeMessage {
  const { id, ref, outcome } = (data ?? {}) as Partial<OutcomeMessage>;
  return typeof (id ?? ref) === 'string' && (outcome === 'success' || outcome === 'cancel');
}
