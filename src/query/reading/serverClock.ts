import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutList } from '../../model/CheckoutSession.js';
import { type CheckoutSource, checkoutKeys } from '../checkoutKeys.js';
import { reviveCheckouts } from './reviveCheckouts.js';

// The `Date` header counts whole seconds, and gives the time at which the answer was begun.
const toleratedMs = 5000;

/**
 * How far the server's clock is ahead of this machine's, in milliseconds.
 *
 * @param serverTime the server's clock when the answer was read; `undefined` where the browser may not see it
 * @param readAt this machine's clock at that moment, in milliseconds since the epoch
 * @returns `undefined` where it is not known
 */
export function clockSkew(serverTime: Date | undefined, readAt: number): number | undefined {
  if (!serverTime) return undefined;
  const ahead = serverTime.getTime() - readAt;
  return Math.abs(ahead) < toleratedMs ? 0 : ahead;
}

/** The same, as the cached history shows it. Sends nothing. */
export function cachedClockSkew(source: CheckoutSource, queryClient: QueryClient): number | undefined {
  const state = queryClient.getQueryState<CheckoutList>(checkoutKeys.list(source));
  if (!state?.data) return undefined;
  return clockSkew(reviveCheckouts(state.data).serverTime, state.dataUpdatedAt);
}
