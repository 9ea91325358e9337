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
  while (hasNextPeriod(subscription) && subscription.periodEndAt.getTime() <= options.now) {
    endPeriod(subscription, options);
  }
}

function sync(subscription: SandboxSubscription, options: SettleOptions): void {
  const { now, unlockLagMs } = options;
  const { createdAt, unsynced } = subscription;
  const createdLagAgo = createdAt.getTime() + unlockLagMs <= now;
  if (!subscription.isSynced && createdLagAgo) {
    if (subscription.state === 'pending') subscription.state = 'active';
    subscription.isSynced = true;
  }
  if (unsynced && unsynced.acceptedAt.getTime() + unlockLagMs <= now) {
    switchPlan(subscription, unsynced.planId);
    subscription.unsynced = undefined;
    subscription.state = 'active';
    if (unsynced.startsPeriod) startPeriod(subscription, unsynced.acceptedAt, options);
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
  subscription.updatedAt = periodEndAt;
  startPeriod(subscription, periodEndAt, options);
}

function startPeriod(subscription: SandboxSubscription, at: Date, { intervalOf }: SettleOptions): void {
  subscription.periodStartAt = at;
  subscription.periodEndAt = addInterval(at, intervalOf(subscription.planId));
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

/** Whether something happens at the end of the period. The provider does not renew what is not paid. */
function hasNextPeriod({ state, upcoming }: SandboxSubscription): boolean {
  if (state === 'active' || state === 'trialing') return true;
  return upcoming?.reason === 'cancel' && state !== 'canceled' && state !== 'ended';
}
