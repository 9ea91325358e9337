import { findItem } from '../state/findItem.js';
import type { SandboxPlan } from '../state/SandboxPlan.js';
import { addInterval } from './addInterval.js';
import type {
  SandboxSubscription,
  SandboxSubscriptionSeed,
  SandboxUpcomingChange,
} from './SandboxSubscription.js';

const day = 86_400_000;

/** The subscription that a seed describes. */
export function seedSubscription(
  seed: SandboxSubscriptionSeed,
  { plans, billingId, now }: { plans: readonly SandboxPlan[]; billingId: string; now: number },
): SandboxSubscription {
  const plan = findItem(plans, seed.plan);
  const planId = (wanted: string) => findItem(plans, wanted)?.id ?? wanted;
  const { state = 'active' } = seed;
  const createdAt = new Date(seed.createdAt ?? now - 10 * day);
  const defaultEnd =
    state === 'trialing'
      ? new Date(createdAt.getTime() + (plan?.trialDays || 14) * day)
      : addInterval(createdAt, plan?.interval ?? 'month');
  const periodEndAt = new Date(seed.periodEndAt ?? defaultEnd);
  const isOver = state === 'canceled' || state === 'ended';
  return {
    id: seed.id ?? crypto.randomUUID(),
    providerId: `sub_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`,
    billingId: seed.billingId ?? billingId,
    planId: planId(seed.plan),
    formerPlanIds: (seed.formerPlans ?? []).map(planId),
    state,
    checkoutId: seed.checkoutId,
    metadata: seed.checkoutId === undefined ? {} : { checkout_id: seed.checkoutId },
    createdAt,
    updatedAt: createdAt,
    canceledAt: isOver ? periodEndAt : undefined,
    endedAt: isOver ? periodEndAt : undefined,
    trialEndsAt: state === 'trialing' ? periodEndAt : undefined,
    periodStartAt: createdAt,
    periodEndAt,
    isSynced: true,
    upcoming: scheduled(seed.upcoming, periodEndAt),
    unsynced: undefined,
    wasChanged: Boolean(seed.formerPlans?.length),
    proration: 0,
  };

  function scheduled(next: string | undefined, effectiveAt: Date): SandboxUpcomingChange | undefined {
    if (next === undefined) return undefined;
    if (next === 'cancel') return { planId: '', reason: 'cancel', effectiveAt };
    return { planId: planId(next), reason: 'change', effectiveAt };
  }
}
