import { hasTrialed } from '../../wire/calls/hasTrialed.js';
import type { CheckoutSource } from '../checkoutKeys.js';
import { planKeys } from './planKeys.js';

/** Whether the account ever held a plan. Not repeated: a buyer waits for the answer, and does without it. */
export function trialedQueryOptions(source: CheckoutSource, planId: string) {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: [...planKeys.subscriptions(source), 'trialed', planId],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      hasTrialed(transport, { orgId, billingId }, planId, { signal }),
    staleTime: 60_000,
    retry: false,
    throwOnError: false,
    networkMode: 'always' as const,
  };
}
