import { changeLater, changeNow, undoUpcoming } from '../billing/changeSubscription.js';
import type { SandboxSubscription } from '../billing/SandboxSubscription.js';
import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { ApiContext } from './ApiContext.js';
import type { BillingAnswer } from './BillingAnswer.js';
import type { ChangeCall } from './BillingCall.js';
import { providerTime } from './fields/timestamp.js';

/** Changes the plan of a subscription, undoes what is scheduled, or refuses. The answer is the accepted change. */
export function answerChange(
  subscription: SandboxSubscription,
  call: ChangeCall,
  context: ApiContext,
): BillingAnswer {
  const { catalogue, members, generation } = context;
  const { plans } = catalogue;
  const now = new Date(context.now());
  if (call.plan && call.undo) return { refusal: 'two_changes' };
  if (!call.plan && !call.undo) return { refusal: 'no_change' };
  if (subscription.state !== 'active' && subscription.state !== 'trialing') return { refusal: 'internal' };
  if (subscription.unsynced) return { refusal: 'mid_change' };
  if (call.undo) {
    undoUpcoming(subscription, now);
    return { body: { phase: null } };
  }
  const plan = findItem(plans, call.plan);
  if (!plan) return { refusal: 'internal' };
  if (isSameId(plan.id, subscription.planId)) return { refusal: 'same_plan' };
  if (plan.inactive && generation === 'connect') return { refusal: 'plan_inactive' };
  const isTooSmall = plan.perSeat && plan.seatLimit && members > plan.seatLimit;
  if (isTooSmall) return { refusal: 'seat_limit' };
  if (call.immediate) changeNow(subscription, plan, { plans, members, now });
  const effectiveAt = call.immediate ? now : changeLater(subscription, plan, now);
  return {
    body: { phase: { effective_at: providerTime(effectiveAt), plan_id: plan.id, reason: 'change' } },
  };
}
