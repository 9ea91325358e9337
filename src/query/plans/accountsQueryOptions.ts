import { listBillingAccounts } from '../../wire/calls/listBillingAccounts.js';
import { type CheckoutSource, checkoutKeys } from '../checkoutKeys.js';

/** The organisation's billing accounts, to know in which currency the account pays. */
export function accountsQueryOptions(source: CheckoutSource) {
  const { transport, orgId } = source;
  return {
    queryKey: [...checkoutKeys.account(source), 'accounts'],
    queryFn: ({ signal }: { signal: AbortSignal }) => listBillingAccounts(transport, { orgId }, { signal }),
    staleTime: 300_000,
    retry: false,
    throwOnError: false,
    networkMode: 'always' as const,
  };
}
