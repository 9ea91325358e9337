import { account } from './account.js';
import { titleOf } from './catalogue.js';
import { currentFrontier } from './frontier.js';

interface Subscription {
  plan_id: string;
  state: string;
}

/**
 * Whether the account has a live subscription to the plan. A checkout's own state unlocks nothing. A real app asks its
 * own back end.
 */
export async function hasPlan(title: string): Promise<boolean> {
  const answer = await fetchSubscriptions();
  if (!answer.ok) return false;
  // Connect leaves an empty list out.
  const { subscriptions = [] } = (await answer.json()) as { subscriptions?: Subscription[] };
  return subscriptions.some(
    ({ plan_id, state }) => (state === 'active' || state === 'trialing') && titleOf(plan_id) === title,
  );
}

function fetchSubscriptions(): Promise<Response> {
  const { orgId, billingId } = account;
  const { generation, apiPath } = currentFrontier();
  if (generation !== 'connect') {
    return fetch(`${apiPath}/v1beta1/organizations/${orgId}/billing/${billingId}/subscriptions`);
  }
  return fetch(`${apiPath}/raystack.frontier.v1beta1.FrontierService/ListSubscriptions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ orgId }),
  });
}
