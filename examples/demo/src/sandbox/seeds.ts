import type { SandboxSessionSeed, SandboxSubscriptionSeed } from 'react-frontier-checkout/testing';
import type { Generation } from '../frontierServers.js';

const day = 86_400_000;
const pastCheckoutId = '3a5d7f91-20c4-4e8b-b6a1-94d2c7e0f538';

/** What the account did before: a plan that it had and cancelled, credits, and two checkouts that nobody finished. */
export function seedHistory(generation: Generation): {
  sessions: readonly SandboxSessionSeed[];
  subscriptions: readonly SandboxSubscriptionSeed[];
} {
  const now = Date.now();
  const daysAgo = (days: number) => ({ createdAt: now - days * day });
  // The first servers sell credits as a feature.
  const creditPack = generation === 'rest-feature' ? { feature: 'credits_500' } : { product: 'credits_500' };
  return {
    sessions: [
      { plan: 'team', state: 'expired', ...daysAgo(16) },
      { ...creditPack, state: 'complete', ...daysAgo(41) },
      { ...creditPack, state: 'expired', ...daysAgo(43) },
      { id: pastCheckoutId, plan: 'starter_monthly', state: 'complete', ...daysAgo(190) },
    ],
    subscriptions: [
      {
        plan: 'starter_monthly',
        state: 'canceled',
        checkoutId: pastCheckoutId,
        createdAt: now - 190 * day,
        periodEndAt: now - 70 * day,
      },
    ],
  };
}
