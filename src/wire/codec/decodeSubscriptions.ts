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
  const metadata = row.metadata();
  const checkoutId = metadata.checkout_id;
  return {
    id: row.text('id'),
    planId: row.text('planId', 'plan_id'),
    state: row.text('state'),
    checkoutId: typeof checkoutId === 'string' && checkoutId !== '' ? checkoutId : undefined,
    createdAt: row.date('createdAt', 'created_at'),
    updatedAt: row.date('updatedAt', 'updated_at'),
    canceledAt: row.date('canceledAt', 'canceled_at'),
    endedAt: row.date('endedAt', 'ended_at'),
    trialEndsAt: row.date('trialEndsAt', 'trial_ends_at'),
    currentPeriodStartAt: row.date('currentPeriodStartAt', 'current_period_start_at'),
    currentPeriodEndAt: row.date('currentPeriodEndAt', 'current_period_end_at'),
    phases: row.rows('phases').map(decodePhase),
    metadata,
  };
}

export function decodePhase(row: Row): Subscription['phases'][number] {
  return {
    effectiveAt: row.date('effectiveAt', 'effective_at'),
    planId: row.text('planId', 'plan_id'),
    reason: row.text('reason'),
  };
}
