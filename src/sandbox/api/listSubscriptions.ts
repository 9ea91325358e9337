import { findItem } from '../state/findItem.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';

/**
 * The account's subscriptions, as the REST API lists them: one for each plan whose checkout is complete and paid, or
 * needs no payment yet. A checkout that was finished without paying grants nothing.
 *
 * @param filter a state, and a plan by id or name; `''` for any
 */
export function listSubscriptions(
  sessions: readonly SandboxSession[],
  { plans }: SandboxCatalogue,
  billingId: string,
  filter: { state: string; plan: string } = { state: '', plan: '' },
) {
  return sessions
    .filter((session) => session.billingId === billingId)
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
    }))
    .filter(({ state }) => !filter.state || state === filter.state)
    .filter(({ plan_id }) => !filter.plan || plan_id === findItem(plans, filter.plan)?.id);
}
