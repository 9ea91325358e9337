'use client';

import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutList, CheckoutSession } from '../model/CheckoutSession.js';
import type { CheckoutsQueryKey } from '../query/checkoutKeys.js';
import { checkoutsQueryOptions } from '../query/checkoutsQueryOptions.js';
import { reviveCheckouts } from '../query/reading/reviveCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

type ListOptions<TData> = UseQueryOptions<CheckoutList, CheckoutError, TData, CheckoutsQueryKey>;

/** Every option of `useQuery` except `queryKey` and `queryFn`. */
export interface UseCheckoutsOptions<TData = readonly CheckoutSession[]>
  extends Omit<ListOptions<TData>, 'queryKey' | 'queryFn' | 'select'> {
  /** Define it outside the component or memoize it, or it runs at each render. */
  select?: ((sessions: readonly CheckoutSession[]) => TData) | undefined;
}

/**
 * Returns the billing account's checkout sessions, newest first. All components share one request. Rows that cannot be
 * read are left out and reported to the provider's `onEvent`. Pending while the provider has no `orgId`.
 * `placeholderData` of your query defaults is not used, since it could be another account's; `throwOnError` is.
 */
export function useCheckouts<TData = readonly CheckoutSession[]>(
  options: UseCheckoutsOptions<TData> = {},
): UseQueryResult<TData, CheckoutError> {
  const { source } = useCheckoutContext('useCheckouts');
  const { select, enabled, ...rest } = options;
  const selectSessions = useCallback(
    (list: CheckoutList) => {
      const { sessions } = reviveCheckouts(list);
      return select ? select(sessions) : (sessions as TData);
    },
    [select],
  );
  const list = checkoutsQueryOptions(source);
  const { queryKey, queryFn } = list;
  return useQuery<CheckoutList, CheckoutError, TData, CheckoutsQueryKey>(
    {
      ...list,
      ...rest,
      enabled: source.isReady ? enabled : false,
      queryKey,
      queryFn,
      select: selectSessions,
    },
    source.queryClient,
  );
}
