import { queryOptions } from '@tanstack/react-query';
import { type CheckoutError, isCheckoutError } from '../model/CheckoutError.js';
import type { CheckoutList, MalformedCheckout } from '../model/CheckoutSession.js';
import { type CheckoutSource, checkoutKeys } from './checkoutKeys.js';
import { shareSessions } from './shareSessions.js';

export interface CheckoutsQuerySource extends CheckoutSource {
  /** Called for each row of an answer that could not be read. */
  onMalformed?: ((row: MalformedCheckout) => void) | undefined;
}

/**
 * How to read the history: for `useQuery`, `prefetchQuery`, loaders. The cached value is a `CheckoutList`.
 * Retried 3 times with back-off, and only where reading again may help.
 */
export function checkoutsQueryOptions(source: CheckoutsQuerySource) {
  const { transport, orgId, billingId, onMalformed } = source;
  return queryOptions<CheckoutList, CheckoutError, CheckoutList, ReturnType<typeof checkoutKeys.list>>({
    queryKey: checkoutKeys.list(source),
    queryFn: async ({ signal }) => {
      const list = await transport.listCheckouts({ orgId, billingId }, { signal });
      for (const row of list.malformed) onMalformed?.(row);
      return list;
    },
    structuralSharing: shareSessions,
    retry: (failures, error) => failures < 3 && isCheckoutError(error) && error.retryable,
    // Otherwise an offline browser gets a silent pause in place of an error that says so.
    networkMode: 'always',
  });
}
