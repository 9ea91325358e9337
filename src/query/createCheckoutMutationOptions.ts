import type { UseMutationOptions } from '@tanstack/react-query';
import type { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutRequest } from '../model/CheckoutRequest.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { type CheckoutSource, checkoutKeys } from './checkoutKeys.js';

/**
 * How to create a session: request in, session out. Both return URLs must be absolute. Never retried, never
 * paused: a create that failed may have gone through. Does not touch the cache.
 */
export function createCheckoutMutationOptions(source: CheckoutSource) {
  const { transport, orgId, billingId } = source;
  return {
    mutationKey: checkoutKeys.create(source),
    mutationFn: (request: CheckoutRequest) => transport.createCheckout({ orgId, billingId }, request),
    retry: false,
    // Otherwise a click made offline waits, and sends the buyer away when the network is back.
    networkMode: 'always',
  } satisfies UseMutationOptions<CheckoutSession, CheckoutError, CheckoutRequest>;
}
