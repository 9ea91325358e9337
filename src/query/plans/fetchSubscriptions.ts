import type { QueryClient } from '@tanstack/react-query';
import type { SubscriptionList } from '../../model/plans/Subscription.js';
import type { CheckoutSource } from '../checkoutKeys.js';
import { alwaysStale } from '../reading/alwaysStale.js';
import { reviveSubscriptions } from './reviveSubscriptions.js';
import { subscriptionsQueryOptions } from './subscriptionsQueryOptions.js';

/**
 * Reads the subscriptions through their query, so that components show the answer too. Joins a request that is already
 * under way. Does not retry.
 *
 * @param staleTime milliseconds for which a cached answer is good enough
 */
export async function fetchSubscriptions(
  source: CheckoutSource,
  queryClient: QueryClient,
  staleTime = alwaysStale,
): Promise<SubscriptionList> {
  const options = { ...subscriptionsQueryOptions(source), staleTime, retry: false };
  return reviveSubscriptions(await queryClient.fetchQuery(options));
}
