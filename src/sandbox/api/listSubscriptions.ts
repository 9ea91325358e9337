import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { SandboxSession } from '../state/SandboxSession.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';

/**
 * Lists the subscriptions of an account: one for each completed checkout of a plan that is paid or starts a trial. A
 * checkout completed with "pay later" grants no subscription until the money arrives.
 *
 * @param filter state, and id or name of a plan; `''` matches any
 */
export function listSubscriptions(
  sessions: readonly SandboxSession[],
  { plans }: SandboxCatalogue,
  billingId: string,
  filter: { state: string; plan: string } = { state: '', plan: '' },
) {
  return sessions
    .filter((session) => isSameId(session.billingId, billingId))
    .filter(({ plan, state, paymentStatus }) => plan && state === 'complete' && paymentStatus !== 'unpaid')
    .map((session) => ({
      id: session.id,
      customer_id: session.billingId,
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
