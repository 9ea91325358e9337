'use client';

import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { prepareRequest } from '../checkout/start/prepareRequest.js';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { createCheckoutMutationOptions } from '../query/createCheckoutMutationOptions.js';
import { invalidateCheckouts } from '../query/reading/fetchCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Every option of `useMutation` except its key, its function, and what would repeat or delay a create. */
export type UseCreateCheckoutOptions<TContext = unknown> = Omit<
  UseMutationOptions<CheckoutSession, CheckoutError, CheckoutRequest, TContext>,
  'mutationKey' | 'mutationFn' | 'retry' | 'retryDelay' | 'networkMode'
>;

/**
 * Returns the plain mutation: it takes a request, creates a session, and has the list read again. It never leaves the
 * page and never retries. Each `mutate` makes one more session that can be paid. To send the buyer on, use
 * `useStartCheckout`. While the provider has no `orgId` it fails with `invalid_request`. `throwOnError` of your mutation
 * defaults is used.
 */
export function useCreateCheckout<TContext = unknown>(
  options: UseCreateCheckoutOptions<TContext> = {},
): UseMutationResult<CheckoutSession, CheckoutError, CheckoutRequest, TContext> {
  const { source, effects } = useCheckoutContext('useCreateCheckout');
  const create = createCheckoutMutationOptions(source);
  return useMutation<CheckoutSession, CheckoutError, CheckoutRequest, TContext>(
    {
      ...options,
      ...create,
      mutationFn: async (request) => create.mutationFn(prepareRequest(request, effects).request),
      onSettled: (...args) => {
        // After a failure too, which may have created one. Not awaited: the caller has its answer whether or not the
        // list can be read again.
        invalidateCheckouts(source, source.queryClient);
        return options.onSettled?.(...args);
      },
    },
    source.queryClient,
  );
}
