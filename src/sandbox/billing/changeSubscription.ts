import { isSameId } from '../state/isSameId.js';
import type { SandboxPlan } from '../state/SandboxPlan.js';
import { planCharge } from './planCharge.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

interface ChangeOptions {
  plans: readonly SandboxPlan[];
  members: number;
  now: Date;
}

/** Schedules a change of plan for the end of the period. Returns when it takes effect. */
export function changeLater(subscription: SandboxSubscription, plan: SandboxPlan, now: Date): Date {
  const effectiveAt = subscription.periodEndAt;
  subscription.upcoming = { planId: plan.id, reason: 'change', effectiveAt };
  subscription.updatedAt = now;
  return effectiveAt;
}

/**
 * Changes the plan now, which ends a trial. The difference in price for the rest of the period is added to the next
 * invoice.
 */
export function changeNow(
  subscription: SandboxSubscription,
  plan: SandboxPlan,
  { plans, members, now }: ChangeOptions,
): void {
  const current = plans.find(({ id }) => isSameId(id, subscription.planId));
  const start = subscription.periodStartAt.getTime();
  const end = subscription.periodEndAt.getTime();
  const restOfPeriod = Math.max(0, (end - now.getTime()) / (end - start));
  const isTrial = subscription.state === 'trialing';
  const startsPeriod = isTrial || current?.interval !== plan.interval;
  const unused = current && !isTrial ? planCharge(current, members) : 0;
  const rest = startsPeriod ? 0 : planCharge(plan, members);
  subscription.proration += Math.round((rest - unused) * restOfPeriod);
  subscription.upcoming = undefined;
  subscription.unsynced = { planId: plan.id, acceptedAt: now, startsPeriod };
  subscription.updatedAt = now;
}

/** Undoes the change or the cancellation that is scheduled. */
export function undoUpcoming(subscription: SandboxSubscription, now: Date): void {
  subscription.upcoming = undefined;
  subscription.updatedAt = now;
}
