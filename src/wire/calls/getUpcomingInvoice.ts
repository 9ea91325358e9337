import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { UpcomingInvoice } from '../../model/plans/BillingAccount.js';
import { readField } from '../codec/readField.js';
import { rowOf } from '../codec/rowOf.js';
import { callOf } from './callOf.js';

/**
 * Returns the next invoice, or `undefined` where there is none. Only owners and admins may read it; others get
 * `permission_denied`. Frontier v0.8.13 and later; early versions answer 500 where there is none.
 */
export async function getUpcomingInvoice(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  options?: CheckoutCallOptions,
): Promise<UpcomingInvoice | undefined> {
  return callOf(
    transport,
    {
      name: 'Get upcoming invoice',
      scope,
      procedure: 'GetUpcomingInvoice',
      path: '/invoices/upcoming',
      decode(json) {
        const row = rowOf(readField(json, 'invoice'));
        const currency = row.text('currency').toLowerCase();
        const amount = row.whole('amount', 0);
        // Without an invoice, servers send one with nothing in it.
        if (!currency || amount === undefined) return undefined;
        return {
          amount,
          currency,
          dueAt: row.date('dueDate'),
          effectiveAt: row.date('effectiveAt'),
          periodEndAt: row.date('periodEndAt'),
        };
      },
    },
    options,
  );
}
