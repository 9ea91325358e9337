import type { QueryFunctionContext } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutList, MalformedCheckout } from '../model/CheckoutSession.js';
import { type CheckoutSource, checkoutKeys } from './checkoutKeys.js';
import { retryReading } from './reading/retryReading.js';
import { reviveCheckouts } from './reading/reviveCheckouts.js';
import { shareSessions } from './reading/shareSessions.js';

export interface CheckoutsQuerySource extends CheckoutSource {
  /** Called for each row of an answer that could not be read. */
  onMalformed?: ((row: MalformedCheckout) => void) | undefined;
}

type ListKey = ReturnType<typeof checkoutKeys.list>;

/** Spelled out, since the library's own helper types differ between its releases. */
export interface CheckoutsQueryOptions {
  queryKey: ListKey;
  queryFn: (context: QueryFunctionContext<ListKey>) => Promise<CheckoutList>;
  structuralSharing: (before: unknown, after: unknown) => unknown;
  retry: (failures: number, error: CheckoutError) => boolean;
  networkMode: 'always';
  select: (cached: CheckoutList) => CheckoutList;
}

/**
 * How to read the history: for `useQuery`, `prefetchQuery`, loaders. The cached value is a `CheckoutList`.
 * Retried 3 times with back-off, and only where reading again may help.
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
    retry: retryReading,
    // Otherwise an offline browser gets a silent pause in place of an error that says so.
    networkMode: 'always',
    select: reviveCheckouts,
  };
}
