import { isCheckoutError } from '../../model/CheckoutError.js';
import { planKeys } from '../../query/plans/planKeys.js';
import { cancelSubscription } from '../../wire/calls/cancelSubscription.js';
import { changeSubscription } from '../../wire/calls/changeSubscription.js';
import type { AccountSource } from '../AccountSource.js';
import type { PlanChange, PlanChanged } from './PlanChange.js';
import { readDoneChange } from './readDoneChange.js';

/**
 * Changes a subscription once. Looks first what is true, so that what is done already is not sent. After a failure it
 * looks again instead of repeating the call. Rejects with a `CheckoutError`.
 */
export async function changePlan(source: AccountSource, change: PlanChange): Promise<PlanChanged> {
  const { transport, orgId, billingId, queryClient } = source;
  const scope = { orgId, billingId };
  const id = change.subscriptionId;
  const before = await readDoneChange(source, change);
  if (before) return before;
  try {
    if (change.kind === 'cancel') {
      await cancelSubscription(transport, scope, { id });
    } else {
      const { effectiveAt } = await changeSubscription(
        transport,
        scope,
        change.kind === 'undo'
          ? { id, cancelUpcomingChanges: true }
          : { id, plan: change.planId, immediate: change.immediate },
      );
      if (change.kind === 'change') return { effectiveAt: change.immediate ? undefined : effectiveAt };
    }
    return { effectiveAt: undefined };
  } catch (error) {
    // Also a refusal: another tab may have asked for the same at the same time.
    const after = isSent(error) ? await readDoneChange(source, change).catch(() => undefined) : undefined;
    if (after) return after;
    throw error;
  } finally {
    void queryClient.invalidateQueries({ queryKey: planKeys.subscriptions(source) });
  }
}

function isSent(error: unknown): boolean {
  return isCheckoutError(error) && error.sent;
}
