'use client';

import { useQuery } from '@tanstack/react-query';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Whether the list answer shows the server's clock, so that `useNow` follows it. Sends nothing. */
export function useIsServerClock(): boolean {
  const { source } = useCheckoutContext('useIsServerClock');
  const list = checkoutsQueryOptions(source);
  const { data } = useQuery({ ...list, enabled: false, throwOnError: false }, source.queryClient);
  return data?.serverTime !== undefined;
}
