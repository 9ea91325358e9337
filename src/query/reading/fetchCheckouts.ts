import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutKeys } from '../checkoutKeys.js';
import { type CheckoutsQuerySource, checkoutsQueryOptions } from '../checkoutsQueryOptions.js';
import { alwaysStale } from './alwaysStale.js';

/**
 * Reads the list through its query, so that components show the answer too. Joins a request that is already under way.
 * Does not retry.
 */
export function fetchCheckouts(
  source: CheckoutsQuerySource,
  queryClient: QueryClient,
): Promise<CheckoutList> {
  return queryClient.fetchQuery({ ...checkoutsQueryOptions(source), staleTime: alwaysStale, retry: false });
}

/** Marks the list as out of date. Where it is on the page it is read again, by a new request. */
export function invalidateCheckouts(source: CheckoutsQuerySource, queryClient: QueryClient): void {
  const queryKey = checkoutKeys.list(source);
  // TanStack Query cancels a refetch by itself, but joins a first fetch that is under way. Not with `silent`, because
  // its releases leave the query in different states after that.
  void queryClient.cancelQueries({ queryKey });
  void queryClient.invalidateQueries({ queryKey });
}

/**
 * Puts a session that was read by itself into the list, so that its old state is not shown until the list is read again.
 * The list keeps the time of its reading, which tells how wrong this machine's clock is.
 */
export function putCheckout(
  source: CheckoutsQuerySource,
  queryClient: QueryClient,
  session: CheckoutSession,
): void {
  const queryKey = checkoutKeys.list(source);
  const updatedAt = queryClient.getQueryState(queryKey)?.dataUpdatedAt;
  queryClient.setQueryData<CheckoutList>(
    queryKey,
    (list) =>
      list && { ...list, sessions: list.sessions.map((each) => (each.id === session.id ? session : each)) },
    { updatedAt },
  );
}
