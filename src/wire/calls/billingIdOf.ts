import { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { listBillingAccounts } from './listBillingAccounts.js';

/** The id of the billing account, for calls that cannot do without: the newest of the organisation where none is given. */
export async function billingIdOf(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  options?: CheckoutCallOptions,
): Promise<string> {
  if (scope.billingId !== undefined) return scope.billingId;
  const [account] = await listBillingAccounts(transport, scope, options);
  if (account) return account.id;
  throw new CheckoutError({
    code: 'not_found',
    reason: 'no_billing_account',
    message: 'The organisation has no billing account. Create one in Frontier first.',
  });
}
