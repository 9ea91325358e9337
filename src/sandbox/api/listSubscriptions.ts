import { listNewestFirst } from '../billing/listNewestFirst.js';
import { findItem } from '../state/findItem.js';
import { isSameId } from '../state/isSameId.js';
import type { ApiContext } from './ApiContext.js';
import type { BillingAnswer } from './BillingAnswer.js';
import type { BillingCall } from './BillingCall.js';
import { accountFields } from './fields/accountFields.js';
import { planFields } from './fields/planFields.js';
import { subscriptionFields } from './fields/subscriptionFields.js';

/**
 * Lists the subscriptions of an account, newest first; on `rest-feature` oldest first and without filters. An unknown
 * plan as filter is refused.
 */
export function listSubscriptions(
  { state, plan, expand }: Extract<BillingCall, { name: 'subscriptions' }>,
  billingId: string,
  context: ApiContext,
): BillingAnswer {
  const { plans } = context.catalogue;
  const own = context.billing.subscriptions(billingId);
  const row = (subscription: (typeof own)[number]) => {
    const held = plans.find(({ id }) => isSameId(id, subscription.planId));
    return subscriptionFields(subscription, context, {
      customer: expand.includes('customer') ? accountFields(billingId, context) : null,
      plan: expand.includes('plan') && held ? planFields(held, context) : null,
    });
  };
  if (context.generation === 'rest-feature') return { body: { subscriptions: own.map(row) } };
  const wanted = plan ? findItem(plans, plan) : undefined;
  if (plan && !wanted) return { refusal: 'unknown_plan_filter' };
  const found = own
    .filter((subscription) => !state || subscription.state === state)
    .filter(({ planId }) => !wanted || isSameId(planId, wanted.id));
  return { body: { subscriptions: listNewestFirst(found).map(row) } };
}
