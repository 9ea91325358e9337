'use client';

import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { prepareRequest } from '../checkout/start/prepareRequest.js';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { createCheckoutMutationOptions } from '../query/createCheckoutMutationOptions.js';
import { invalidateCheckouts } from '../query/reading/fetchCheckouts.js';
import { useCheckoutContext } from './checkoutContext.js';

/** Every option of `useMutation` but key, function, and what would repeat or delay a create. */
export type UseCreateCheckoutOptions<TContext = unknown> = Omit<
  UseMutationOptions<CheckoutSession, CheckoutError, CheckoutRequest, TContext>,
  'mutationKey' | 'mutationFn' | 'retry' | 'retryDelay' | 'networkMode'
>;

/**
 * The plain mutation: request in, session out, the history refetched. It never leaves the page and never
 * retries; each `mutate` is one more payable session. To send the buyer on, use `useStartCheckout`.
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
