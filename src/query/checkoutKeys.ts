import type { QueryKey, queryOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutList, CheckoutSession } from '../model/CheckoutSession.js';
import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';

/** The server and the billing account that checkouts are read from. */
export interface CheckoutSource extends CheckoutScope {
  /** The connection to the server. */
  transport: CheckoutTransport;
}

type AccountKey = readonly ['react-frontier-checkout', string, string, string | null];

/** The key as TanStack's `queryOptions` types it, so that the cache knows what it holds. Its releases tag differently. */
type TaggedKey<Key extends QueryKey, Data> = ReturnType<
  typeof queryOptions<Data, CheckoutError, Data, Key>
>['queryKey'];

/** Query key of the list. `getQueryData` takes it for a `CheckoutList`. */
export type CheckoutsQueryKey = TaggedKey<readonly [...AccountKey, 'list'], CheckoutList>;

/** Query key of one session. `getQueryData` takes it for a `CheckoutSession`. */
export type CheckoutQueryKey = TaggedKey<readonly [...AccountKey, 'detail', string], CheckoutSession>;

/**
 * The query keys, to invalidate queries and to read the cache. They are plain JSON values, so they survive a server
 * render.
 */
export const checkoutKeys = {
  /** All queries of this library. */
  all: ['react-frontier-checkout'] as const,
  /** All queries of one billing account. */
  account: ({ transport, orgId, billingId }: CheckoutSource): AccountKey => [
    ...checkoutKeys.all,
    transport.id,
    orgId,
    billingId ?? null,
  ],
  /** The list of checkouts. */
  list: (source: CheckoutSource) => [...checkoutKeys.account(source), 'list'] as const as CheckoutsQueryKey,
  /** One session. */
  detail: (source: CheckoutSource, id: string) =>
    [...checkoutKeys.account(source), 'detail', id] as const as CheckoutQueryKey,
};
