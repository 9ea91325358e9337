'use client';

import { type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import type { checkoutKeys } from '../query/checkoutKeys.js';
import { checkoutQueryOptions } from '../query/checkoutQueryOptions.js';
import { reviveCheckout } from '../query/reading/reviveCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

type DetailOptions<TData> = UseQueryOptions<
  CheckoutSession,
  CheckoutError,
  TData,
  ReturnType<typeof checkoutKeys.detail>
>;

/** Every option of `useQuery` but key and function. */
export interface UseCheckoutOptions<TData = CheckoutSession>
  extends Omit<DetailOptions<TData>, 'queryKey' | 'queryFn' | 'select'> {
  /** Keep it stable (outside the component, or memoised), or it runs at each render. */
  select?: ((session: CheckoutSession) => TData) | undefined;
}

/**
 * One checkout session: by id where the server can, else out of the history. Asks nothing while `id` is `undefined`.
 * An unknown id ends in an error of code `not_found`.
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
  const { queryKey, queryFn, retry, networkMode } = checkoutQueryOptions(source, id ?? '');
  return useQuery<CheckoutSession, CheckoutError, TData, ReturnType<typeof checkoutKeys.detail>>(
    {
      retry,
      networkMode,
      ...rest,
      enabled: id === undefined ? false : (enabled ?? true),
      queryKey,
      queryFn,
      select: selectSession,
    },
    source.queryClient,
  );
}
