import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import { isInForce } from '../../model/plans/subscriptionStates.js';
import { upcomingOf } from '../../model/plans/upcomingOf.js';
import { fetchSubscriptions } from '../../query/plans/fetchSubscriptions.js';
import { planKeys } from '../../query/plans/planKeys.js';
import { cancelSubscription } from '../../wire/calls/cancelSubscription.js';
import { changeSubscription } from '../../wire/calls/changeSubscription.js';
import type { AccountSource } from '../AccountSource.js';
import { leavesDoubt } from '../start/recoverCheckout.js';

/** What to do with a subscription. */
export type PlanChange =
  /** Changes to the plan with this UUID, now or when the period ends. */
  | { kind: 'change'; subscriptionId: string; planId: string; immediate: boolean }
  /** Ends the subscription when the period ends. */
  | { kind: 'cancel'; subscriptionId: string }
  /** Takes back what is scheduled. */
  | { kind: 'undo'; subscriptionId: string };

/** What is true of a subscription after a change. */
export interface PlanChanged {
  /** When it takes effect. `undefined` for what took effect at once. */
  effectiveAt: Date | undefined;
}

/**
 * Changes a subscription once. Looks first what is true, so that what is done already is not sent. After a failure that
 * leaves doubt it looks again instead of repeating the call. Rejects with a `CheckoutError`.
 */
export async function changePlan(source: AccountSource, change: PlanChange): Promise<PlanChanged> {
  const { transport, orgId, billingId, queryClient } = source;
  const scope = { orgId, billingId };
  const id = change.subscriptionId;
  const before = await readState(source, change);
  if (before.isDone) return before;
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
    if (!isCheckoutError(error) || !leavesDoubt(error)) throw error;
    const after = await readState(source, change).catch(() => undefined);
    if (after?.isDone) return after;
    throw error;
  } finally {
    void queryClient.invalidateQueries({ queryKey: planKeys.subscriptions(source) });
  }
}

/** Whether what is asked for is true already. */
async function readState(
  source: AccountSource,
  change: PlanChange,
): Promise<PlanChanged & { isDone: boolean }> {
  const { queryClient } = source;
  const queryKey = planKeys.subscriptions(source);
  // A request that is under way may not show what has just happened.
  await queryClient.cancelQueries({ queryKey });
  const { subscriptions, serverTime } = await fetchSubscriptions(source, queryClient);
  const found = subscriptions.find(({ id }) => id === change.subscriptionId);
  if (!found) {
    throw new CheckoutError({
      code: 'not_found',
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
  return { isDone: isDoneBy(change, found, upcoming), effectiveAt: upcoming?.effectiveAt };
}

function isDoneBy(change: PlanChange, found: Subscription, upcoming: ReturnType<typeof upcomingOf>): boolean {
  if (change.kind === 'undo') return !upcoming;
  if (change.kind === 'cancel') return upcoming?.kind === 'cancel' || found.state === 'canceled';
  // What starts later is not what was asked for when it should start now.
  return upcoming ? !change.immediate && upcoming.planId === change.planId : found.planId === change.planId;
}
