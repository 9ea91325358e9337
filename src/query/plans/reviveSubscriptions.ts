import type { Subscription, SubscriptionList } from '../../model/plans/Subscription.js';
import { toDate } from '../reading/toDate.js';

/** The list as it was before it went through JSON: dates are dates again. */
export function reviveSubscriptions(list: SubscriptionList): SubscriptionList {
  return { subscriptions: list.subscriptions.map(revive), serverTime: toDate(list.serverTime) };
}

function revive(subscription: Subscription): Subscription {
  return {
    ...subscription,
    createdAt: toDate(subscription.createdAt),
    updatedAt: toDate(subscription.updatedAt),
    canceledAt: toDate(subscription.canceledAt),
    endedAt: toDate(subscription.endedAt),
    trialEndsAt: toDate(subscription.trialEndsAt),
    currentPeriodStartAt: toDate(subscription.currentPeriodStartAt),
    currentPeriodEndAt: toDate(subscription.currentPeriodEndAt),
    phases: subscription.phases.map((phase) => ({ ...phase, effectiveAt: toDate(phase.effectiveAt) })),
  };
}
