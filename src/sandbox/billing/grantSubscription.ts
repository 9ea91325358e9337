import type { SandboxPlan } from '../state/SandboxPlan.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import { addInterval } from './addInterval.js';
import { checkoutMetadata } from './checkoutMetadata.js';
import { planCharge } from './planCharge.js';
import type { SandboxSubscription } from './SandboxSubscription.js';

interface GrantOptions {
  /** When the buyer paid, or started the trial. */
  paidAt: Date;
  createdAt: Date;
  members: number;
  orgId: string;
  /** Whether the subscription starts as `pending`, and its metadata is empty. */
  isFirstGeneration: boolean;
}

/** The subscription that a paid checkout of a plan creates. */
export function grantSubscription(
  session: SandboxSession,
  plan: SandboxPlan,
  { paidAt, createdAt, members, orgId, isFirstGeneration }: GrantOptions,
): SandboxSubscription {
  const providerId = `sub_${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}`;
  const trialEndsAt =
    session.trialDays > 0 ? new Date(paidAt.getTime() + session.trialDays * 86_400_000) : undefined;
  const amount = trialEndsAt ? 0 : planCharge(plan, members);
  const metadata = {
    ...checkoutMetadata(session, { amount, currency: plan.currency, orgId }),
    plan_name: plan.name,
    provider_subscription_id: providerId,
    test_resource: true,
  };
  const subscription: SandboxSubscription = {
    id: crypto.randomUUID(),
    providerId,
    billingId: session.billingId,
    planId: plan.id,
    formerPlanIds: [],
    state: isFirstGeneration ? 'pending' : trialEndsAt ? 'trialing' : 'active',
    checkoutId: session.id,
    metadata: isFirstGeneration ? {} : metadata,
    createdAt,
    updatedAt: createdAt,
    canceledAt: undefined,
    endedAt: undefined,
    trialEndsAt,
    periodStartAt: paidAt,
    periodEndAt: trialEndsAt ?? addInterval(paidAt, plan.interval),
    isSynced: false,
    upcoming: undefined,
    unsynced: undefined,
    wasChanged: false,
    proration: 0,
  };
  if (session.cancelAfterTrial && trialEndsAt) {
    subscription.upcoming = { planId: '', reason: 'cancel', effectiveAt: trialEndsAt };
  }
  return subscription;
}
