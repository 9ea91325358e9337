import { CheckoutError } from '../../model/CheckoutError.js';
import { isUuid } from '../../model/isUuid.js';
import { isInForce } from '../../model/plans/subscriptionStates.js';
import { fetchSubscriptions } from '../../query/plans/fetchSubscriptions.js';
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
  if (remembered?.setup === 'paymentMethod') {
    if (session) return session.state === 'complete';
    throw new CheckoutError({
      code: 'permission_denied',
      message: 'Only the session tells whether a payment method was stored, and this buyer may not read it.',
    });
  }
  if (remembered?.setup) return false;
  if (session?.plan ?? remembered?.plan) return confirmPlan(source, checkout);
  if (session?.product ?? remembered?.product ?? remembered?.feature) return confirmCredits(source, checkout);
  // Nothing tells what it was for. Its id does, where the server keeps it.
  return (await confirmPlan(source, checkout)) || confirmCredits(source, checkout);
}

async function confirmPlan(source: AccountSource, checkout: CheckoutToConfirm): Promise<boolean> {
  const { queryClient, transport } = source;
  const { subscriptions, serverTime } = await fetchSubscriptions(source, queryClient);
  // Servers from v0.8.22 on keep the id of the checkout.
  if (subscriptions.some(({ checkoutId }) => checkoutId)) {
    return subscriptions.some((one) => one.checkoutId === checkout.id && isInForce(one));
  }
  const asked = checkout.session?.plan ?? checkout.remembered?.plan;
  if (!asked || subscriptions.length === 0) return false;
  const planId = isUuid(asked) ? asked : (await getPlan(transport, asked)).id;
  const since = startOf(checkout, serverTime);
  return (
    since !== undefined &&
    subscriptions.some(
      (one) => one.planId === planId && isInForce(one) && !!one.createdAt && one.createdAt >= since,
    )
  );
}

/** The clocks of a browser and a server may be this far apart by what an answer took. */
const marginMs = 60_000;

/** When the checkout was started, by the server's clock; `undefined` where that is not known. */
function startOf({ session, remembered }: CheckoutToConfirm, serverTime: Date | undefined): Date | undefined {
  if (session) return session.createdAt;
  if (!remembered || !serverTime) return undefined;
  const ahead = serverTime.getTime() - Date.now();
  return new Date(remembered.startedAt.getTime() + ahead - marginMs);
}
