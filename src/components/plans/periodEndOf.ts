import type { Subscription } from '../../model/plans/Subscription.js';

/** When a change that waits takes effect: at the end of the trial, otherwise of the period. */
export function periodEndOf(held: Subscription): Date | undefined {
  return held.state === 'trialing' ? (held.trialEndsAt ?? held.currentPeriodEndAt) : held.currentPeriodEndAt;
}
