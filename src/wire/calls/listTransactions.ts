import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { newestFirst } from '../../model/newestFirst.js';
import type { CreditTransaction } from '../../model/plans/CreditTransaction.js';
import { readList } from '../codec/readList.js';
import { toInteger } from '../codec/toInteger.js';
import { callOf } from './callOf.js';

/** Options of `listTransactions`. */
export interface ListTransactionsOptions extends CheckoutCallOptions {
  /** Leaves out older movements. @default all of them */
  since?: Date | undefined;
}

/**
 * Returns the movements of the account's credits, newest first. Servers before v0.9.0 refuse plain members with
 * `permission_denied`.
 */
export async function listTransactions(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  { since, signal }: ListTransactionsOptions = {},
): Promise<readonly CreditTransaction[]> {
  const from = since?.toISOString();
  return callOf(
    transport,
    {
      name: 'List transactions',
      scope,
      procedure: 'ListBillingTransactions',
      // Servers before v0.21.0 know only `since`.
      fields: from ? { since: from, startRange: from } : undefined,
      path: `/transactions${from ? `?since=${encodeURIComponent(from)}` : ''}`,
      decode: (json) =>
        readList(json, 'transactions')
          .map((row) => ({
            id: row.text('id'),
            type: row.text('type'),
            amount: toInteger(row.value('amount')),
            source: row.text('source'),
            description: row.text('description'),
            createdAt: row.date('createdAt'),
            metadata: row.metadata(),
          }))
          .sort(newestFirst),
    },
    { signal },
  );
}
