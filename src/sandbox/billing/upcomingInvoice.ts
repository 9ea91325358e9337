import { isSameId } from '../state/isSameId.js';
import type { SandboxPlan } from '../state/SandboxPlan.js';
import { planCharge } from './planCharge.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

/** The next invoice of an account. */
export interface UpcomingInvoice {
  /** In minor currency units. */
  amount: number;
  currency: string;
  periodStartAt: Date;
  /** When the invoice is due. */
  periodEndAt: Date;
}

/** The next invoice of the subscription that renews first. Returns `undefined` if none renews. */
export function upcomingInvoice(
  subscriptions: readonly SandboxSubscription[],
  plans: readonly SandboxPlan[],
  members: number,
): UpcomingInvoice | undefined {
  const [next] = subscriptions
    .filter(({ state, upcoming }) => isRenewed(state) && upcoming?.reason !== 'cancel')
    .sort((a, b) => a.periodEndAt.getTime() - b.periodEndAt.getTime());
  const planId = next?.upcoming?.planId || next?.unsynced?.planId || next?.planId || '';
  const plan = plans.find(({ id }) => isSameId(id, planId));
  if (!next || !plan) return undefined;
  return {
    amount: planCharge(plan, members) + next.proration,
    currency: plan.currency.toLowerCase(),
    periodStartAt: next.periodStartAt,
    periodEndAt: next.periodEndAt,
  };
}

function isRenewed(state: string): boolean {
  return state === 'active' || state === 'trialing';
}
