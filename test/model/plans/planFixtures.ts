import type { Plan } from '../../../src/model/plans/Plan.js';
import type { Subscription } from '../../../src/model/plans/Subscription.js';
import { summarizeSubscriptions } from '../../../src/model/plans/summarizeSubscriptions.js';

export const now = Date.parse('2026-03-01T12:00:00Z');
export const days = (count: number) => new Date(now + count * 86_400_000);

export function planOf(id: string, fields: Partial<Plan> = {}): Plan {
  return {
    id,
    name: id,
    title: id,
    description: '',
    interval: 'month',
    trialDays: 0,
    startCredits: 0,
    active: true,
    group: id,
    weight: undefined,
    price: { currency: 'usd', flat: 1000, perSeat: 0, metered: false, tiered: false },
    seatLimit: undefined,
    features: [],
    metadata: {},
    ...fields,
  };
}

export function subscriptionOf(planId: string, fields: Partial<Subscription> = {}): Subscription {
  return {
    id: `sub-${planId}`,
    planId,
    state: 'active',
    checkoutId: undefined,
    createdAt: days(-10),
    updatedAt: undefined,
    canceledAt: undefined,
    endedAt: undefined,
    trialEndsAt: undefined,
    currentPeriodStartAt: undefined,
    currentPeriodEndAt: undefined,
    phases: [],
    metadata: {},
    ...fields,
  };
}

export const phaseOf = (effectiveAt: Date | undefined, planId = '', reason = '') => ({
  effectiveAt,
  planId,
  reason,
});

export const held = (subscriptions: readonly Subscription[], plans: readonly Plan[] = []) =>
  summarizeSubscriptions(subscriptions, plans, now);
