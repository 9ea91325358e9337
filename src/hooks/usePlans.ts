'use client';

import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { Plan } from '../model/plans/Plan.js';
import { type PlansQueryKey, plansQueryOptions } from '../query/plans/plansQueryOptions.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Every option of `useQuery` except `queryKey` and `queryFn`. */
export interface UsePlansOptions<TData = readonly Plan[]>
  extends Omit<
    UseQueryOptions<readonly Plan[], CheckoutError, TData, PlansQueryKey>,
    'queryKey' | 'queryFn'
  > {}

/**
 * Returns the plans that the server sells, sorted by group, weight and price. All components share one request. Plans
 * are not public: for visitors who are not signed in pass plans from your server as `initialData`, or disable it.
 */
export function usePlans<TData = readonly Plan[]>(
  options: UsePlansOptions<TData> = {},
): UseQueryResult<TData, CheckoutError> {
  const { source } = useCheckoutContext('usePlans');
  return useQuery<readonly Plan[], CheckoutError, TData, PlansQueryKey>(
    { ...options, ...plansQueryOptions(source), enabled: source.isReady ? options.enabled : false },
    source.queryClient,
  );
}
