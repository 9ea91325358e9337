import type { QueryFunctionContext, UseQueryOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { SubscriptionList } from '../../model/plans/Subscription.js';
import { listSubscriptions } from '../../wire/calls/listSubscriptions.js';
import type { CheckoutSource } from '../checkoutKeys.js';
import { noPlaceholder } from '../reading/noPlaceholder.js';
import { readingOptions } from '../reading/readingOptions.js';
import { planKeys } from './planKeys.js';
import { reviveSubscriptions } from './reviveSubscriptions.js';

/** Query key of the subscriptions. */
export type SubscriptionsQueryKey = ReturnType<typeof planKeys.subscriptions>;

type QueryOptions = UseQueryOptions<SubscriptionList, CheckoutError, SubscriptionList, SubscriptionsQueryKey>;

/** What `subscriptionsQueryOptions` returns: the same as TanStack's `queryOptions`, without its types. */
export interface SubscriptionsQueryOptions
  extends Pick<QueryOptions, 'retry' | 'retryDelay' | 'networkMode' | 'throwOnError'> {
  queryKey: SubscriptionsQueryKey;
  queryFn: (context: QueryFunctionContext<SubscriptionsQueryKey>) => Promise<SubscriptionList>;
  /** An app's default could show another account's subscriptions. */
  placeholderData: () => undefined;
  /** Turns dates that went through JSON into `Date` again. */
  select: (cached: SubscriptionList) => SubscriptionList;
}

/**
 * Returns the options to read the account's subscriptions with `useQuery`, `useSuspenseQuery`, `prefetchQuery` or a
 * loader.
 */
export function subscriptionsQueryOptions(source: CheckoutSource): SubscriptionsQueryOptions {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: planKeys.subscriptions(source),
    queryFn: ({ signal }) => listSubscriptions(transport, { orgId, billingId }, { signal }),
    ...readingOptions,
    placeholderData: noPlaceholder,
    select: reviveSubscriptions,
  };
}
