import type { ReturnOutcome } from './returnUrl.js';

/** How a buyer came back in some window of this origin. It proves as little as the address it was read from. */
export interface OutcomeMessage {
  id: string;
  outcome: ReturnOutcome;
}

const name = 'react-frontier-checkout';

/** Reports an outcome to all windows of this origin, this one included, whether or not they are linked. */
export function announceOutcome(message: OutcomeMessage): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(name);
  channel.postMessage(message);
  channel.close();
}

/** Calls back for each outcome that a window of this origin reports. Returns a function that stops it. */
export function onOutcome(listener: (message: OutcomeMessage) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isOutcome(data)) listener(data);
  };
  return () => channel.close();
}

function isOutcome(data: unknown): data is OutcomeMessage {
  const { id, outcome } = (data ?? {}) as Partial<OutcomeMessage>;
  return typeof id === 'string' && (outcome === 'success' || outcome === 'cancel');
}
