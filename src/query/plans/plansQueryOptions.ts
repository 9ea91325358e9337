import type { QueryFunctionContext, UseQueryOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { Plan } from '../../model/plans/Plan.js';
import { listPlans } from '../../wire/calls/listPlans.js';
import { readingOptions } from '../reading/readingOptions.js';
import { planKeys } from './planKeys.js';

/** Query key of the plans. */
export type PlansQueryKey = ReturnType<typeof planKeys.plans>;

type QueryOptions = UseQueryOptions<readonly Plan[], CheckoutError, readonly Plan[], PlansQueryKey>;

/** What `plansQueryOptions` returns: the same as TanStack's `queryOptions`, without its types. */
export interface PlansQueryOptions
  extends Pick<QueryOptions, 'retry' | 'retryDelay' | 'networkMode' | 'throwOnError'> {
  queryKey: PlansQueryKey;
  queryFn: (context: QueryFunctionContext<PlansQueryKey>) => Promise<readonly Plan[]>;
}

/**
 * Returns the options to read the server's plans with `useQuery`, `useSuspenseQuery`, `prefetchQuery` or a loader. The
 * cache holds them sorted, as plain JSON. Plans are not public: prefetch them with a service user to show them to
 * visitors who are not signed in.
 */
export function plansQueryOptions({ transport }: { transport: CheckoutTransport }): PlansQueryOptions {
  return {
    queryKey: planKeys.plans({ transport }),
    queryFn: ({ signal }) => listPlans(transport, { signal }),
    ...readingOptions,
  };
}
