import { newestFirst } from '../../model/newestFirst.js';
import type { Subscription, SubscriptionList } from '../../model/plans/Subscription.js';
import { readList } from './readList.js';
import type { Row } from './rowOf.js';

/**
 * Decodes the answer to listing subscriptions. No row is left out: one that cannot be read may still be charged for.
 * Throws `UnexpectedAnswer`.
 */
export function decodeSubscriptions(json: unknown, serverTime?: Date): SubscriptionList {
  const subscriptions = readList(json, 'subscriptions').map(decodeSubscription);
  // Servers before v0.29 do not sort them.
  subscriptions.sort(newestFirst);
  return { subscriptions, ...(serverTime && { serverTime }) };
}

function decodeSubscription(row: Row): Subscription {
  return {
    id: row.text('id'),
    planId: row.text('planId'),
    state: row.text('state'),
    checkoutId: row.object('metadata').text('checkout_id') || undefined,
    createdAt: row.date('createdAt'),
    updatedAt: row.date('updatedAt'),
    canceledAt: row.date('canceledAt'),
    endedAt: row.date('endedAt'),
    trialEndsAt: row.date('trialEndsAt'),
    currentPeriodStartAt: row.date('currentPeriodStartAt'),
    currentPeriodEndAt: row.date('currentPeriodEndAt'),
    phases: row.rows('phases').map(decodePhase),
    metadata: row.metadata(),
  };
}

export function decodePhase(row: Row): Subscription['phases'][number] {
  return {
    effectiveAt: row.date('effectiveAt'),
    planId: row.text('planId'),
    reason: row.text('reason'),
  };
}
