import type { QueryFunctionContext, UseQueryOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutList, MalformedCheckout } from '../model/CheckoutSession.js';
import { type CheckoutSource, type CheckoutsQueryKey, checkoutKeys } from './checkoutKeys.js';
import { noPlaceholder } from './reading/noPlaceholder.js';
import { readingOptions } from './reading/readingOptions.js';
import { reviveCheckouts } from './reading/reviveCheckouts.js';
import { shareSessions } from './reading/shareSessions.js';

/** What `checkoutsQueryOptions` takes. */
export interface CheckoutsQuerySource extends CheckoutSource {
  /** Called for each row of the server's list that could not be read. */
  onMalformed?: ((row: MalformedCheckout) => void) | undefined;
}

type QueryOptions = UseQueryOptions<CheckoutList, CheckoutError, CheckoutList, CheckoutsQueryKey>;

/**
 * What `checkoutsQueryOptions` returns: the same as TanStack's `queryOptions`, without its types, which differ between its
 * releases. `throwOnError` is never set. `useQueries` infers the type of errors from it.
 */
export interface CheckoutsQueryOptions
  extends Pick<QueryOptions, 'retry' | 'retryDelay' | 'networkMode' | 'structuralSharing' | 'throwOnError'> {
  queryKey: CheckoutsQueryKey;
  queryFn: (context: QueryFunctionContext<CheckoutsQueryKey>) => Promise<CheckoutList>;
  /** An app's default could show another account's rows. */
  placeholderData: () => undefined;
  /** Turns dates that went through JSON into `Date` again. */
  select: (cached: CheckoutList) => CheckoutList;
}

/**
 * Returns the options to read the list of checkouts with `useQuery`, `useSuspenseQuery`, `prefetchQuery` or a loader.
 * The cache holds a `CheckoutList`. Failed reads are repeated up to 3 times, but only where that may help,
 * and after the time that the server asks for.
 *
 * To prefetch on a server, pass the same `id` to its transport and to the browser's, or the browser reads the list
 * again. The cache may go through JSON: `dehydrate`, or a persister.
 *
 * @example
 * const transport = connectTransport({ id: 'frontier', baseUrl: process.env.FRONTIER_INTERNAL_URL });
 * await queryClient.prefetchQuery(checkoutsQueryOptions({ transport, orgId, billingId }));
 * return <HydrationBoundary state={dehydrate(queryClient)}>…</HydrationBoundary>;
 */
export function checkoutsQueryOptions(source: CheckoutsQuerySource): CheckoutsQueryOptions {
  const { transport, orgId, billingId, onMalformed } = source;
  return {
    queryKey: checkoutKeys.list(source),
    queryFn: async ({ signal }) => {
      const list = await transport.listCheckouts({ orgId, billingId }, { signal });
      for (const row of list.malformed) onMalformed?.(row);
      return list;
    },
    structuralSharing: shareSessions,
    ...readingOptions,
    placeholderData: noPlaceholder,
    select: reviveCheckouts,
  };
}
