import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { Subscription, SubscriptionList } from '../../model/plans/Subscription.js';
import { isInForce } from '../../model/plans/subscriptionStates.js';
import { type UpcomingChange, upcomingOf } from '../../model/plans/upcomingOf.js';
import { fetchSubscriptions } from '../../query/plans/fetchSubscriptions.js';
import { planKeys } from '../../query/plans/planKeys.js';
import type { AccountSource } from '../AccountSource.js';
import type { PlanChange, PlanChanged } from './PlanChange.js';

/**
 * What is true of a subscription where what is asked for is done already, and `undefined` where it is not. Rejects, with
 * `sent: false`, where that cannot be told, and where the server would refuse the change.
 */
export async function readDoneChange(
  source: AccountSource,
  change: PlanChange,
): Promise<PlanChanged | undefined> {
  const { subscriptions, serverTime } = await readSubscriptions(source);
  const found = subscriptions.find(({ id }) => id === change.subscriptionId);
  if (!found) {
    throw new CheckoutError({
      code: 'not_found',
      sent: false,
      message: `The account has no subscription "${change.subscriptionId}". Nothing was changed. Read the subscriptions again.`,
    });
  }
  if (change.kind === 'change' && !isInForce(found)) {
    throw new CheckoutError({
      code: 'failed_precondition',
      reason: 'not_changeable',
      sent: false,
      message: `The subscription is "${found.state}", and servers change only active ones. Nothing was sent. Have open payments settled first.`,
    });
  }
  const upcoming = upcomingOf(found, serverTime?.getTime() ?? Date.now());
  return isDoneBy(change, found, upcoming) ? { effectiveAt: upcoming?.effectiveAt } : undefined;
}

async function readSubscriptions(source: AccountSource): Promise<SubscriptionList> {
  const { queryClient } = source;
  // A request that is under way may not show what has just happened.
  await queryClient.cancelQueries({ queryKey: planKeys.subscriptions(source) });
  try {
    return await fetchSubscriptions(source, queryClient);
  } catch (cause) {
    if (!isCheckoutError(cause)) throw cause;
    const { code, reason, status, retryAfterMs, message } = cause;
    throw new CheckoutError({
      code,
      reason,
      status,
      retryAfterMs,
      sent: false,
      cause,
      message: `Nothing was changed, because the subscriptions could not be read. ${message}`,
    });
  }
}

function isDoneBy(change: PlanChange, found: Subscription, upcoming: UpcomingChange | undefined): boolean {
  if (change.kind === 'undo') return !upcoming;
  if (change.kind === 'cancel') return upcoming?.kind === 'cancel' || found.state === 'canceled';
  // What starts later is not what was asked for when it should start now.
  if (upcoming) return !change.immediate && upcoming.planId === change.planId;
  // Up to a minute after an immediate change, only the phase names the new plan.
  const planId = found.phases.find((phase) => phase.planId)?.planId ?? found.planId;
  return planId === change.planId;
}
