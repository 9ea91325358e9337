import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutList } from '../../model/CheckoutSession.js';
import { checkoutKeys } from '../checkoutKeys.js';
import { type CheckoutsQuerySource, checkoutsQueryOptions } from '../checkoutsQueryOptions.js';

/**
 * Asks the server once, through the history's own query: the table moves with it, and a request that is under way
 * already serves both.
 */
export function readCheckouts(source: CheckoutsQuerySource, queryClient: QueryClient): Promise<CheckoutList> {
  return queryClient.fetchQuery({ ...checkoutsQueryOptions(source), staleTime: 0, retry: false });
}

/** The same, never by an answer to a request from before now: it would not know of what has just happened. */
export function readCheckoutsAnew(
  source: CheckoutsQuerySource,
  queryClient: QueryClient,
): Promise<CheckoutList> {
  giveUpReading(source, queryClient);
  return readCheckouts(source, queryClient);
}

/** What is shown is out of date: read again where it is on the page, by a request from now on. */
export function refreshCheckouts(source: CheckoutsQuerySource, queryClient: QueryClient): void {
  giveUpReading(source, queryClient);
  void queryClient.invalidateQueries({ queryKey: checkoutKeys.list(source) });
}

// TanStack Query does this for a refetch, and joins a first fetch that is under way. Not silently: its releases differ
// in what becomes of a query then.
function giveUpReading(source: CheckoutsQuerySource, queryClient: QueryClient): void {
  void queryClient.cancelQueries({ queryKey: checkoutKeys.list(source) });
}
