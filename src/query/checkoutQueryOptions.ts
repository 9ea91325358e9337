import type { QueryFunctionContext } from '@tanstack/react-query';
import { CheckoutError } from '../model/CheckoutError.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { type CheckoutSource, checkoutKeys } from './checkoutKeys.js';
import { readCheckout } from './reading/readCheckout.js';
import { retryReading } from './reading/retryReading.js';
import { reviveCheckout } from './reading/reviveCheckouts.js';

type DetailKey = ReturnType<typeof checkoutKeys.detail>;

/** Spelled out, since the library's own helper types differ between its releases. */
export interface CheckoutQueryOptions {
  queryKey: DetailKey;
  queryFn: (context: QueryFunctionContext<DetailKey>) => Promise<CheckoutSession>;
  retry: (failures: number, error: CheckoutError) => boolean;
  networkMode: 'always';
  select: (cached: CheckoutSession) => CheckoutSession;
}

/**
 * How to read one session: for `useQuery`, `prefetchQuery`, loaders. By id where the server can (REST v0.21.0 and
 * later, Connect), else found in the history. Rejects with code `not_found` where the server does not know it.
 * Retried 3 times with back-off, and only where reading again may help.
 */
export function checkoutQueryOptions(source: CheckoutSource, id: string): CheckoutQueryOptions {
  const { transport, orgId, billingId } = source;
  return {
    queryKey: checkoutKeys.detail(source, id),
    queryFn: async ({ signal }) => {
      const list = async () => (await transport.listCheckouts({ orgId, billingId }, { signal })).sessions;
      const session = await readCheckout(source, [id], { signal, list });
      if (session) return session;
      throw new CheckoutError({
        code: 'not_found',
        message: `There is no checkout "${id}" in this billing account. Check the id, \`orgId\` and \`billingId\`; the customer portal's answer has an id, but is no checkout.`,
      });
    },
    retry: retryReading,
    networkMode: 'always',
    select: reviveCheckout,
  };
}
