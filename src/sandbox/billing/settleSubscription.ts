import type { SandboxInterval } from '../state/SandboxPlan.js';
import { addInterval } from './addInterval.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

export interface SettleOptions {
  now: number;
  /** Milliseconds until a sync shows what the provider knows. */
  unlockLagMs: number;
  /** Whether the account has a payment method that a trial can end with. */
  hasPaymentMethod: () => boolean;
  intervalOf: (planId: string) => SandboxInterval;
}

/** Brings a subscription up to date: syncs it with the provider, and lets the periods that have ended end. */
export function settleSubscription(subscription: SandboxSubscription, options: SettleOptions): void {
  sync(subscription, options);
  while (isLive(subscription) && subscription.periodEndAt.getTime() <= options.now) {
    endPeriod(subscription, options);
  }
}

function sync(subscription: SandboxSubscription, { now, unlockLagMs }: SettleOptions): void {
  const { createdAt, unsynced } = subscription;
  const createdLagAgo = createdAt.getTime() + unlockLagMs <= now;
  if (!subscription.isSynced && createdLagAgo) {
    if (subscription.state === 'pending') subscription.state = 'active';
    subscription.isSynced = true;
  }
  if (unsynced && unsynced.acceptedAt.getTime() + unlockLagMs <= now) {
    switchPlan(subscription, unsynced.planId);
    subscription.unsynced = undefined;
  }
}

/** Ends the period: cancels or changes the subscription if that is scheduled, otherwise starts the next period. */
function endPeriod(subscription: SandboxSubscription, options: SettleOptions): void {
  const { upcoming, state, periodEndAt } = subscription;
  // A trial that ends without a payment method is cancelled by the provider.
  if (upcoming?.reason === 'cancel' || (state === 'trialing' && !options.hasPaymentMethod())) {
    endSubscription(subscription, periodEndAt);
    return;
  }
  if (upcoming) switchPlan(subscription, upcoming.planId);
  subscription.upcoming = undefined;
  subscription.state = 'active';
  subscription.proration = 0;
  subscription.periodStartAt = periodEndAt;
  subscription.periodEndAt = addInterval(periodEndAt, options.intervalOf(subscription.planId));
  subscription.updatedAt = periodEndAt;
}

/** Cancels a subscription for good. */
export function endSubscription(subscription: SandboxSubscription, at: Date): void {
  subscription.state = 'canceled';
  subscription.canceledAt = at;
  subscription.endedAt = at;
  subscription.updatedAt = at;
}

function switchPlan(subscription: SandboxSubscription, planId: string): void {
  subscription.formerPlanIds.push(subscription.planId);
  subscription.planId = planId;
  subscription.wasChanged = true;
}

function isLive({ state }: SandboxSubscription): boolean {
  return state === 'active' || state === 'trialing';
}
