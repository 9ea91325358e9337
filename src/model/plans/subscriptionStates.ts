import type { Subscription } from './Subscription.js';

const over = ['canceled', 'ended', 'incomplete_expired'];
const problems = ['past_due', 'unpaid', 'incomplete', 'paused'];

/** Whether the plan's features may be used. */
export function isInForce({ state }: Pick<Subscription, 'state'>): boolean {
  return state === 'active' || state === 'trialing';
}

/** Whether the subscription is not over. One in a state that this library does not know may still be charged for. */
export function isLive({ state }: Pick<Subscription, 'state'>): boolean {
  return !over.includes(state);
}

/** Whether the account has to do something about a payment before the plan can be used or changed. */
export function hasPaymentProblem({ state }: Pick<Subscription, 'state'>): boolean {
  return problems.includes(state);
}
