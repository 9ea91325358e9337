import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { requireText } from '../../model/checkRequest.js';
import { newestFirst } from '../../model/newestFirst.js';
import type { BillingAccount } from '../../model/plans/BillingAccount.js';
import { readList } from '../codec/readList.js';
import { callOf } from './callOf.js';

/**
 * Returns the billing accounts of an organisation, newest first: where a `billingId` comes from. Empty when it has none
 * yet.
 */
export async function listBillingAccounts(
  transport: CheckoutTransport,
  { orgId }: Pick<CheckoutScope, 'orgId'>,
  options?: CheckoutCallOptions,
): Promise<readonly BillingAccount[]> {
  requireText('orgId', orgId);
  return callOf(
    transport,
    {
      name: 'List billing accounts',
      procedure: 'ListBillingAccounts',
      fields: { orgId },
      path: `/organizations/${encodeURIComponent(orgId)}/billing`,
      decode: (json) =>
        readList(json, 'billingAccounts')
          .map((row) => ({
            id: row.text('id'),
            name: row.text('name'),
            currency: row.text('currency').toLowerCase(),
            state: row.text('state'),
            createdAt: row.date('createdAt'),
          }))
          .sort(newestFirst),
    },
    options,
  );
}
