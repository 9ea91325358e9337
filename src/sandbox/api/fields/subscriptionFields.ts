import type { SandboxSubscription } from '../../billing/SandboxSubscription.js';
import type { FieldContext } from './FieldContext.js';
import { providerTime, timestamp } from './timestamp.js';

const zeroTime = '0001-01-01T00:00:00Z';

/** The fields of a subscription as the API returns them. */
export function subscriptionFields(
  subscription: SandboxSubscription,
  { generation }: FieldContext,
  expanded: { customer: object | null; plan: object | null },
) {
  const { id, state, metadata, canceledAt, isSynced } = subscription;
  const start = {
    id,
    customer_id: subscription.billingId,
    provider_id: subscription.providerId,
    plan_id: subscription.planId,
    state,
  };
  const times = {
    created_at: timestamp(subscription.createdAt, id),
    updated_at: timestamp(subscription.updatedAt, id),
  };
  if (generation === 'rest-feature') {
    const canceled_at = time(canceledAt) ?? zeroTime;
    return { ...start, trial_days: 0, metadata: {}, ...times, canceled_at, ended_at: null };
  }
  const period = (date: Date | undefined) => (isSynced ? time(date) : null);
  return {
    ...start,
    metadata,
    ...times,
    canceled_at: time(canceledAt),
    ended_at: time(subscription.endedAt),
    trial_ends_at: time(subscription.trialEndsAt),
    current_period_start_at: period(subscription.periodStartAt),
    current_period_end_at: period(subscription.periodEndAt),
    billing_cycle_anchor_at: period(subscription.periodStartAt),
    phases: phases(subscription),
    ...expanded,
  };
}

/**
 * A list of none or one. Without a scheduled change, servers return a phase without a plan that takes effect when the
 * period ends, and keep the reason of an earlier change.
 */
function phases({ upcoming, unsynced, wasChanged, isSynced, periodEndAt }: SandboxSubscription) {
  if (unsynced) {
    return [{ effective_at: time(unsynced.acceptedAt), plan_id: unsynced.planId, reason: 'change' }];
  }
  if (upcoming) {
    const { effectiveAt, planId, reason } = upcoming;
    return [{ effective_at: time(effectiveAt), plan_id: planId, reason }];
  }
  return isSynced
    ? [{ effective_at: time(periodEndAt), plan_id: '', reason: wasChanged ? 'change' : '' }]
    : [];
}

function time(date: Date | undefined): string | null {
  return date ? providerTime(date) : null;
}
