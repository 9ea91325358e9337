import type { SandboxSession } from './SandboxSession.js';
import type { SandboxCatalogue } from './sandboxCatalogue.js';

/**
 * The account's subscriptions, as the REST API lists them: one for each plan whose checkout is complete and paid, or
 * needs no payment yet. A checkout that was finished without paying grants nothing.
 */
export function listSubscriptions(
  sessions: readonly SandboxSession[],
  { plans }: SandboxCatalogue,
  billingId: string,
) {
  return sessions
    .filter(({ plan, state, paymentStatus }) => plan && state === 'complete' && paymentStatus !== 'unpaid')
    .map((session) => ({
      id: session.id,
      customer_id: billingId,
      provider_id: `sub_${session.id.slice(0, 8)}`,
      plan_id: plans.find(({ name }) => name === session.plan)?.id ?? '',
      state: session.paymentStatus === 'no_payment_required' ? 'trialing' : 'active',
      metadata: null,
      created_at: session.createdAt.toISOString(),
      updated_at: session.updatedAt.toISOString(),
    }));
}
