import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { SubscriptionList } from '../../model/plans/Subscription.js';
import { decodeSubscriptions } from '../codec/decodeSubscriptions.js';
import { callOf } from './callOf.js';

/** Returns all subscriptions of the account, newest first, also those that are over. Every member may read them. */
export async function listSubscriptions(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  options?: CheckoutCallOptions,
): Promise<SubscriptionList> {
  return callOf(
    transport,
    {
      name: 'List subscriptions',
      scope,
      procedure: 'ListSubscriptions',
      path: '/subscriptions',
      decode: decodeSubscriptions,
    },
    options,
  );
}
