import type { SandboxPlan } from '../state/SandboxPlan.js';
import { uuidOf } from '../state/uuidOf.js';
import type { CreditTransaction } from './CreditTransaction.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

/**
 * The credits that a plan starts with. They come with the sync after the subscription. Their id is always the same for
 * an account and a plan, so that an account gets them once.
 */
export function startCredits(
  { billingId, planId, isSynced, createdAt }: SandboxSubscription,
  plans: readonly SandboxPlan[],
): CreditTransaction | undefined {
  const plan = plans.find(({ id }) => id === planId);
  if (!plan?.startCredits || !isSynced) return undefined;
  return {
    id: uuidOf(`${planId}:${billingId}`),
    billingId,
    source: 'system.starter',
    amount: plan.startCredits,
    description: `addition of ${plan.startCredits} credits for starting plan ${plan.title}`,
    metadata: { plan_name: plan.name },
    createdAt,
  };
}
