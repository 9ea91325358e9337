'use client';

import { useQuery } from '@tanstack/react-query';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { useCheckoutContext } from './checkoutContext.js';

/** The whole answer, malformed rows included, for the history table. Shares its request with `useCheckouts`. */
export function useCheckoutList() {
  const { source } = useCheckoutContext('CheckoutHistoryTable');
  return useQuery(checkoutsQueryOptions(source), source.queryClient);
}
