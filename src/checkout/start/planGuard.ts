import { atMost } from '../../model/atMost.js';
import { CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';
import type { PlanCheckoutRequest } from '../../model/CheckoutRequest.js';
import { isForPlan } from '../../model/plans/isForPlan.js';
import type { Subscription, SubscriptionList } from '../../model/plans/Subscription.js';
import { isLive } from '../../model/plans/subscriptionStates.js';
import { fetchSubscriptions } from '../../query/plans/fetchSubscriptions.js';
import { planKeys } from '../../query/plans/planKeys.js';
import type { AccountSource } from '../AccountSource.js';
import { isVerifyingPlan } from '../return/verifyingCheckouts.js';
import type { GuardResult } from './StartGuard.js';

/** Another tab may have bought a plan meanwhile, so an older answer is read again. */
const freshMs = 10_000;
/** How long a click waits for the answer. */
const patienceMs = 2_000;

/** Reads the account's subscriptions ahead of the click. Sends nothing when they were just read. Never rejects. */
export function readAhead(source: AccountSource): void {
  if (source.isReady) fetchFresh(source).catch(() => {});
}

function fetchFresh(source: AccountSource): Promise<SubscriptionList> {
  const { queryClient } = source;
  const readAt = queryClient.getQueryState(planKeys.subscriptions(source))?.dataUpdatedAt ?? 0;
  // Read in the future: by the clock of a server that has rendered the page, or before this one was put right.
  const isAhead = readAt > Date.now();
  return fetchSubscriptions(source, queryClient, isAhead ? undefined : freshMs);
}

/**
 * Tells whether an account may be sent to a checkout for a plan. Rejects with reason `subscriptions_unread` when the
 * server does not answer: then nothing may be created, since a wrong guess is a second subscription.
 */
export async function guardPlan(source: AccountSource, request: PlanCheckoutRequest): Promise<GuardResult> {
  if (await isVerifyingPlan(source.scope)) return { heldBy: 'confirming' };
  try {
    const list = await atMost(patienceMs, fetchFresh(source));
    const held = list.subscriptions.filter(isLive);
    return { heldBy: held.find((one) => !isOwnTrial(one, request)) };
  } catch (cause) {
    const error = isCheckoutError(cause) ? cause : undefined;
    if (error && isUnreadable(error)) return { isUnguarded: true };
    throw new CheckoutError({
      code: error?.code ?? 'timeout',
      reason: 'subscriptions_unread',
      status: error?.status,
      sent: false,
      cause,
      message: `PlanCheckoutButton: no checkout was created, because the subscriptions could not be read. ${error?.message ?? `No answer within ${patienceMs} ms.`}`,
    });
  }
}

/** Whether the server does not have this call, or does not let this buyer use it: that will not change. */
function isUnreadable({ code, reason }: CheckoutError): boolean {
  return code === 'unsupported' || code === 'permission_denied' || reason === 'unknown_route';
}

/** "Subscribe now" during a trial of the same plan: the server ends the trial itself. */
function isOwnTrial(held: Subscription, { plan, skipTrial }: PlanCheckoutRequest): boolean {
  return held.state === 'trialing' && skipTrial === true && isForPlan(held, plan);
}
