'use client';

import { useQuery } from '@tanstack/react-query';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useClock } from './useClock.js';

/**
 * How far the server's clock is ahead of this machine's, in milliseconds, as the last list answer told; 0 where it
 * did not. Asks nothing itself.
 */
export function useServerSkew(): number {
  const { source } = useCheckoutContext('useServerSkew');
  const list = checkoutsQueryOptions(source);
  const { data, dataUpdatedAt } = useQuery(
    { ...list, enabled: false, throwOnError: false },
    source.queryClient,
  );
  return useClock(dataUpdatedAt, data?.serverTime).skew;
}
