import { getUpcomingInvoice } from '../../wire/calls/getUpcomingInvoice.js';
import { listPaymentMethods } from '../../wire/calls/listPaymentMethods.js';
import type { CheckoutSource } from '../checkoutKeys.js';
import { readingOptions } from '../reading/readingOptions.js';
import { planKeys } from './planKeys.js';

/** The stored ways to pay of the account. */
export function paymentMethodsQueryOptions(source: CheckoutSource) {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: [...planKeys.subscriptions(source), 'paymentMethods'],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      listPaymentMethods(transport, { orgId, billingId }, { signal }),
    ...readingOptions,
    throwOnError: false,
  };
}

/** The next invoice; `null` where there is none. Not repeated: many buyers may not read it. */
export function upcomingInvoiceQueryOptions(source: CheckoutSource) {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: [...planKeys.subscriptions(source), 'upcomingInvoice'],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await getUpcomingInvoice(transport, { orgId, billingId }, { signal })) ?? null,
    retry: false,
    throwOnError: false,
    networkMode: 'always' as const,
  };
}
