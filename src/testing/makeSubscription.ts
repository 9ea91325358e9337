import type { Subscription } from '../model/plans/Subscription.js';

const days = 86_400_000;

/**
 * Returns an active subscription to the plan `pro` of the sandbox's catalogue: it began ten days ago and renews in
 * twenty. Give each subscription of a list its own `id`.
 *
 * @param fields what to change. `state: 'trialing'` changes nothing else: set `trialEndsAt` too
 */
export function makeSubscription(fields: Partial<Subscription> = {}): Subscription {
  const { createdAt = new Date(Date.now() - 10 * days) } = fields;
  return {
    id: 'c8a1f4e6-2b57-4d90-8e3c-7f1a60b9d245',
    planId: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
    state: 'active',
    checkoutId: undefined,
    createdAt,
    updatedAt: createdAt,
    canceledAt: undefined,
    endedAt: undefined,
    trialEndsAt: undefined,
    currentPeriodStartAt: createdAt,
    currentPeriodEndAt: createdAt && new Date(createdAt.getTime() + 30 * days),
    phases: [],
    metadata: {},
    ...fields,
  };
}
