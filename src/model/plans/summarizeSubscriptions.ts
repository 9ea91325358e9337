import { newestFirst } from '../newestFirst.js';
import type { Plan } from './Plan.js';
import type { Subscription } from './Subscription.js';
import { hasPaymentProblem, isLive } from './subscriptionStates.js';
import { type UpcomingChange, upcomingOf } from './upcomingOf.js';

/** A subscription and its plan. */
export interface HeldSubscription extends Subscription {
  /** Also a plan that is no longer sold. `undefined` where the server does not know it, or while it is being read. */
  readonly plan: Plan | undefined;
}

/** What is scheduled for the current subscription. */
export interface UpcomingPlan extends UpcomingChange {
  /** The plan that it changes to. `undefined` for a cancel, and where the server does not know the plan. */
  readonly plan: Plan | undefined;
}

/** What a billing account is subscribed to. */
export interface Subscriptions {
  /** All of them, newest first, also those that are over. */
  readonly all: readonly HeldSubscription[];
  /**
   * The one that counts: the newest that is active, else trialing, else with a payment problem, else any that is not
   * over. `undefined` when the account is on no plan.
   */
  readonly current: HeldSubscription | undefined;
  /** The newest that is trialing. It may be `current`. */
  readonly trial: HeldSubscription | undefined;
  /** The newest with a payment problem (`past_due`, `unpaid`, `incomplete`, `paused`). It may be `current`. */
  readonly pastDue: HeldSubscription | undefined;
  /** What is scheduled for `current`. */
  readonly upcoming: UpcomingPlan | undefined;
  /** All that are not over, where there is more than one: each of them is charged for. Otherwise empty. */
  readonly duplicates: readonly HeldSubscription[];
}

/**
 * Tells which subscription of an account counts, and what is scheduled.
 *
 * @param plans the plans to name them by, also those that are no longer sold
 * @param now milliseconds since the epoch, by the server's clock
 */
export function summarizeSubscriptions(
  subscriptions: readonly Subscription[],
  plans: readonly Plan[],
  now: number,
): Subscriptions {
  const planOf = (id: string | undefined) => plans.find((plan) => plan.id === id);
  const all = subscriptions
    .map((subscription) => ({ ...subscription, plan: planOf(subscription.planId) }))
    .sort(newestFirst);
  const live = all.filter(isLive);
  const trial = live.find(({ state }) => state === 'trialing');
  const pastDue = live.find(hasPaymentProblem);
  const current = live.find(({ state }) => state === 'active') ?? trial ?? pastDue ?? live[0];
  const upcoming = current && upcomingOf(current, now);
  return {
    all,
    current,
    trial,
    pastDue,
    upcoming: upcoming && { ...upcoming, plan: planOf(upcoming.planId) },
    duplicates: live.length > 1 ? live : [],
  };
}
