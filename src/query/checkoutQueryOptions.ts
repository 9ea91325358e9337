import type { QueryFunctionContext, UseQueryOptions } from '@tanstack/react-query';
import { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { type CheckoutQueryKey, type CheckoutSource, checkoutKeys } from './checkoutKeys.js';
import { fetchCheckout } from './reading/fetchCheckout.js';
import { noPlaceholder } from './reading/noPlaceholder.js';
import { readingOptions } from './reading/readingOptions.js';
import { reviveCheckout } from './reading/reviveCheckouts.js';

type QueryOptions = UseQueryOptions<CheckoutSession, CheckoutError, CheckoutSession, CheckoutQueryKey>;

/**
 * What `checkoutQueryOptions` returns: the same as TanStack's `queryOptions`, without its types, which differ between its
 * releases. `throwOnError` is never set. `useQueries` infers the type of errors from it.
 */
export interface CheckoutQueryOptions
  extends Pick<QueryOptions, 'retry' | 'retryDelay' | 'networkMode' | 'throwOnError'> {
  queryKey: CheckoutQueryKey;
  queryFn: (context: QueryFunctionContext<CheckoutQueryKey>) => Promise<CheckoutSession>;
  /** An app's default could show another account's data. */
  placeholderData: () => undefined;
  /** Turns dates that went through JSON into `Date` again. */
  select: (cached: CheckoutSession) => CheckoutSession;
}

/**
 * Returns the options to read one session with `useQuery`, `useSuspenseQuery`, `prefetchQuery` or a loader. The session
 * is read by its id where the server can do that (REST v0.21.0 and later, Connect), otherwise it is looked up in the
 * list. Rejects with code `not_found` for an unknown id. Failed reads are repeated up to 3 times, but only where that
 * may help, and after the time that the server asks for.
 */
export function checkoutQueryOptions(source: CheckoutSource, id: string): CheckoutQueryOptions {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: checkoutKeys.detail(source, id),
    queryFn: async ({ signal }) => {
      const list = async () => (await transport.listCheckouts({ orgId, billingId }, { signal })).sessions;
      const session = await fetchCheckout(source, [id], { signal, list });
      if (session) return session;
      throw new CheckoutError({
        code: 'not_found',
        message: `This billing account has no checkout "${id}". Check the id, \`orgId\` and \`billingId\`. The customer portal's answer has an id, but is not a checkout.`,
      });
    },
    ...readingOptions,
    placeholderData: noPlaceholder,
    select: reviveCheckout,
  };
}
