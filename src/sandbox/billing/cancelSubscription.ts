import type { SandboxSubscription } from './SandboxSubscription.js';
import { endSubscription } from './settleSubscription.js';

/** Cancels a subscription, now or at the end of the period. Does nothing if it is already cancelled. */
export function cancelSubscription(subscription: SandboxSubscription, immediate: boolean, now: Date): void {
  const { state, periodEndAt } = subscription;
  if (state === 'canceled' || state === 'ended') return;
  if (immediate) {
    subscription.upcoming = undefined;
    endSubscription(subscription, now);
    return;
  }
  subscription.upcoming = { planId: '', reason: 'cancel', effectiveAt: periodEndAt };
  subscription.updatedAt = now;
}
