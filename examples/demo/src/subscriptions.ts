import { account } from './account.js';
import { titleOf } from './catalogue.js';

interface Subscription {
  plan_id: string;
  state: string;
}

/**
 * The plan that the account really has, by its subscriptions: what a checkout says of itself unlocks nothing. A real app
 * asks its own back end.
 */
export async function hasPlan(title: string | undefined): Promise<boolean> {
  const { orgId, billingId } = account;
  const answer = await fetch(`/frontier/v1beta1/organizations/${orgId}/billing/${billingId}/subscriptions`);
  if (!answer.ok) return false;
  const { subscriptions } = (await answer.json()) as { subscriptions: Subscription[] };
  return subscriptions.some(
    ({ plan_id, state }) => (state === 'active' || state === 'trialing') && titleOf(plan_id) === title,
  );
}
