import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutList } from '../model/CheckoutSession.js';
import { type CheckoutsQuerySource, checkoutsQueryOptions } from './checkoutsQueryOptions.js';

/**
 * Asks the server now, once, through the history's own query: the table moves with it, and a request that is under way
 * already serves both.
 */
export function readCheckouts(source: CheckoutsQuerySource, queryClient: QueryClient): Promise<CheckoutList> {
  return queryClient.fetchQuery({ ...checkoutsQueryOptions(source), staleTime: 0, retry: false });
}
