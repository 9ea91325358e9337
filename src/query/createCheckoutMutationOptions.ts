import type { UseMutationOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import type { CheckoutSource } from './checkoutKeys.js';

/**
 * Returns the options to create a session with `useMutation`. Both return URLs must be absolute. The call is never
 * repeated and never paused, because a create that failed may have gone through. The cache is not changed.
 */
export function createCheckoutMutationOptions({ transport, orgId, billingId }: CheckoutSource) {
  return {
    mutationFn: (request: CheckoutRequest) => transport.createCheckout({ orgId, billingId }, request),
    retry: false,
    // By default a mutation waits while offline, and the buyer would leave the page when the network is back.
    networkMode: 'always',
  } satisfies UseMutationOptions<CheckoutSession, CheckoutError, CheckoutRequest>;
}
