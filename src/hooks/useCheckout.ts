'use client';

import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import type { CheckoutQueryKey } from '../query/checkoutKeys.js';
import { checkoutQueryOptions } from '../query/checkoutQueryOptions.js';
import { reviveCheckout } from '../query/reading/reviveCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

type DetailOptions<TData> = UseQueryOptions<CheckoutSession, CheckoutError, TData, CheckoutQueryKey>;

/** Every option of `useQuery` except `queryKey` and `queryFn`. */
export interface UseCheckoutOptions<TData = CheckoutSession>
  extends Omit<DetailOptions<TData>, 'queryKey' | 'queryFn' | 'select'> {
  /** Define it outside the component or memoize it, or it runs at each render. */
  select?: ((session: CheckoutSession) => TData) | undefined;
}

/**
 * Returns one checkout session, read by its id where the server can do that, otherwise from the list. Pending
 * while `id` is `undefined` or the provider has no `orgId`. An unknown id is an error of code `not_found`.
 * `placeholderData` of your query defaults is not used, since it could be another account's; `throwOnError` is.
 */
export function useCheckout<TData = CheckoutSession>(
  id: string | undefined,
  options: UseCheckoutOptions<TData> = {},
): UseQueryResult<TData, CheckoutError> {
  const { source } = useCheckoutContext('useCheckout');
  const { select, enabled, ...rest } = options;
  const selectSession = useCallback(
    (cached: CheckoutSession) => {
      const session = reviveCheckout(cached);
      return select ? select(session) : (session as TData);
    },
    [select],
  );
  const one = checkoutQueryOptions(source, id ?? '');
  const { queryKey, queryFn } = one;
  return useQuery<CheckoutSession, CheckoutError, TData, CheckoutQueryKey>(
    {
      ...one,
      ...rest,
      enabled: id !== undefined && source.isReady ? enabled : false,
      queryKey,
      queryFn,
      select: selectSession,
    },
    source.queryClient,
  );
}
