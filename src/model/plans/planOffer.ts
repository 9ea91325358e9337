import type { Plan } from './Plan.js';
import { perMonth } from './sortPlans.js';
import { hasPaymentProblem, isLive } from './subscriptionStates.js';
import type { HeldSubscription, Subscriptions } from './summarizeSubscriptions.js';

/** What `planOffer` has to know about the account. */
export interface PlanOfferAccount {
  /** What the account holds: the data of `useSubscriptions`. */
  subscriptions: Subscriptions;
  /** How many members the organisation has. */
  seats?: number | undefined;
  /**
   * Whether the account ever held this plan, as `hasTrialed` tells. Without it, a trial is offered only to an account
   * that never had a subscription.
   */
  hasTrialed?: boolean | undefined;
}

/**
 * What an account can do with a plan. `kind` narrows the other fields:
 * - `current`: the account is on it
 * - `trialing`: the account is trying it, and may subscribe now
 * - `scheduled`: the account is on another plan, and changes to this one at `effectiveAt`
 * - `subscribe`: by a checkout, without a trial
 * - `trial`: by a checkout, with a trial of `days`
 * - `upgrade`, `downgrade`, `switchInterval`, `change`: the account is on another plan. A checkout would leave that one
 *   running. `change` where nothing tells which of the two is higher
 * - `unavailable`: see `reason`
 */
export type PlanOffer =
  | { kind: 'current' | 'trialing'; subscription: HeldSubscription }
  | { kind: 'scheduled'; subscription: HeldSubscription; effectiveAt: Date }
  | { kind: 'subscribe' }
  | { kind: 'trial'; days: number }
  | { kind: 'upgrade' | 'downgrade' | 'switchInterval' | 'change'; subscription: HeldSubscription }
  | { kind: 'unavailable'; reason: PlanUnavailableReason };

/** Why a plan cannot be chosen. */
export type PlanUnavailableReason =
  /** It is no longer sold. */
  | 'plan_inactive'
  /** The organisation has more members than the plan has seats. */
  | 'seat_limit'
  /** The account has an unpaid subscription, which servers refuse to change. */
  | 'payment_problem'
  /** The account's subscription is still being set up, or in a state that this library does not know. */
  | 'not_changeable';

/** Tells what an account can do with a plan. What `PlanPricingTable` shows, for your own markup. */
export function planOffer(plan: Plan, account: PlanOfferAccount): PlanOffer {
  const { subscriptions, seats, hasTrialed } = account;
  const { current, upcoming, all } = subscriptions;
  const own = all.find((held) => isLive(held) && held.planId === plan.id);
  if (own?.state === 'active') return { kind: 'current', subscription: own };
  if (own?.state === 'trialing') return { kind: 'trialing', subscription: own };
  if (subscriptions.pastDue && (own || hasPaymentProblem(current ?? subscriptions.pastDue))) {
    return { kind: 'unavailable', reason: 'payment_problem' };
  }
  if (current && current.state !== 'active' && current.state !== 'trialing') {
    return { kind: 'unavailable', reason: 'not_changeable' };
  }
  if (current && upcoming?.planId === plan.id) {
    return { kind: 'scheduled', subscription: current, effectiveAt: upcoming.effectiveAt };
  }
  if (!plan.active) return { kind: 'unavailable', reason: 'plan_inactive' };
  if (plan.seatLimit !== undefined && seats !== undefined && seats > plan.seatLimit) {
    return { kind: 'unavailable', reason: 'seat_limit' };
  }
  if (current) return { kind: directionOf(current.plan, plan), subscription: current };
  const mayTry = plan.trialDays > 0 && !(hasTrialed ?? all.length > 0);
  return mayTry ? { kind: 'trial', days: plan.trialDays } : { kind: 'subscribe' };
}

function directionOf(
  from: Plan | undefined,
  to: Plan,
): 'upgrade' | 'downgrade' | 'switchInterval' | 'change' {
  if (!from) return 'change';
  if (from.group === to.group && from.interval !== to.interval) return 'switchInterval';
  const [a, b] =
    from.weight !== undefined && to.weight !== undefined
      ? [from.weight, to.weight]
      : from.price?.currency === to.price?.currency
        ? [perMonth(from), perMonth(to)]
        : [];
  if (a === undefined || b === undefined || a === b) return 'change';
  return b > a ? 'upgrade' : 'downgrade';
}
