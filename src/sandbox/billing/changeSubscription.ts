import type { ApiContext } from '../api/ApiContext.js';
import type { Refusal } from '../api/refusals.js';
import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { SandboxPlan } from '../state/SandboxPlan.js';
import { addInterval } from './addInterval.js';
import type { ChangeCall } from './BillingCall.js';
import { planCharge } from './planCharge.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

/** The change that was accepted, or `undefined` after an undo. */
type Accepted = { phase: { effectiveAt: Date; planId: string } | undefined };

/** Changes the plan of a subscription, now or at the end of the period, or undoes what is scheduled. */
export function changeSubscription(
  subscription: SandboxSubscription,
  call: ChangeCall,
  context: ApiContext,
): Accepted | { refusal: Refusal } {
  const { catalogue, generation, members } = context;
  const now = new Date(context.now());
  if (call.plan && call.undo) return { refusal: 'two_changes' };
  if (!call.plan && !call.undo) return { refusal: 'no_change' };
  if (subscription.state !== 'active' && subscription.state !== 'trialing') return { refusal: 'internal' };
  if (call.undo) {
    subscription.upcoming = undefined;
    subscription.updatedAt = now;
    return { phase: undefined };
  }
  const plan = findItem(catalogue.plans, call.plan);
  if (!plan) return { refusal: 'internal' };
  if (isSameId(plan.id, subscription.planId)) return { refusal: 'same_plan' };
  if (plan.inactive && generation === 'connect') return { refusal: 'plan_inactive' };
  if (plan.seatLimit && members > plan.seatLimit) return { refusal: 'seat_limit' };
  subscription.updatedAt = now;
  if (!call.immediate) {
    const effectiveAt = subscription.periodEndAt;
    subscription.upcoming = { planId: plan.id, reason: 'change', effectiveAt };
    return { phase: { effectiveAt, planId: plan.id } };
  }
  const current = catalogue.plans.find(({ id }) => isSameId(id, subscription.planId));
  changeNow(subscription, current, plan, { now, members });
  return { phase: { effectiveAt: now, planId: plan.id } };
}

/** Ends the trial, and puts the difference in price for the rest of the period on the next invoice. */
function changeNow(
  subscription: SandboxSubscription,
  current: SandboxPlan | undefined,
  plan: SandboxPlan,
  { now, members }: { now: Date; members: number },
): void {
  const start = subscription.periodStartAt.getTime();
  const end = subscription.periodEndAt.getTime();
  const restOfPeriod = Math.max(0, (end - now.getTime()) / (end - start));
  const wasFree = subscription.state === 'trialing';
  const unused = current && !wasFree ? planCharge(current, members) : 0;
  const keepsPeriod = current?.interval === plan.interval && !wasFree;
  const rest = keepsPeriod ? planCharge(plan, members) : 0;
  subscription.proration += Math.round((rest - unused) * restOfPeriod);
  if (!keepsPeriod) {
    subscription.periodStartAt = now;
    subscription.periodEndAt = addInterval(now, plan.interval);
  }
  subscription.state = 'active';
  subscription.upcoming = undefined;
  subscription.unsynced = { planId: plan.id, acceptedAt: now };
}
