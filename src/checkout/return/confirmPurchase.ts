import { isUuid } from '../../model/isUuid.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import { isInForce } from '../../model/plans/subscriptionStates.js';
import { reviveSubscriptions } from '../../query/plans/reviveSubscriptions.js';
import { subscriptionsQueryOptions } from '../../query/plans/subscriptionsQueryOptions.js';
import { getPlan } from '../../wire/calls/getPlan.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutToConfirm } from './CheckoutToConfirm.js';
import { confirmCredits } from './confirmCredits.js';

/**
 * Asks the server whether what a checkout was for is in force. `false` means "not seen yet" and never "failed". Rejects
 * when the server does not answer, or forbids this buyer to look.
 */
export async function confirmPurchase(source: AccountSource, checkout: CheckoutToConfirm): Promise<boolean> {
  const { session, remembered } = checkout;
  if (remembered?.setup === 'paymentMethod') return session?.state === 'complete';
  if (remembered?.setup) return false;
  if (session?.plan ?? remembered?.plan) return confirmPlan(source, checkout);
  if (session?.product ?? remembered?.product ?? remembered?.feature) return confirmCredits(source, checkout);
  // Nothing tells what it was for. Its id does, where the server keeps it.
  return (await confirmPlan(source, checkout)) || confirmCredits(source, checkout);
}

async function confirmPlan(source: AccountSource, checkout: CheckoutToConfirm): Promise<boolean> {
  const { queryClient, transport } = source;
  const list = await queryClient.fetchQuery({
    ...subscriptionsQueryOptions(source),
    staleTime: 0,
    retry: false,
  });
  const { subscriptions } = reviveSubscriptions(list);
  // Servers from v0.8.22 on keep the id of the checkout.
  if (subscriptions.some(({ checkoutId }) => checkoutId)) {
    return subscriptions.some((one) => one.checkoutId === checkout.id && isInForce(one));
  }
  const asked = checkout.session?.plan ?? checkout.remembered?.plan;
  if (!asked || subscriptions.length === 0) return false;
  const planId = isUuid(asked) ? asked : (await getPlan(transport, asked)).id;
  return subscriptions.some((one) => one.planId === planId && isInForce(one) && isAfter(one, checkout));
}

/** Whether a subscription was made after the checkout was started. Both times are the server's, or it is not known. */
function isAfter({ createdAt }: Subscription, { session }: CheckoutToConfirm): boolean {
  return !!createdAt && !!session?.createdAt && createdAt.getTime() >= session.createdAt.getTime();
}
