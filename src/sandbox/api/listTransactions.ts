import { listNewestFirst } from '../billing/listNewestFirst.js';
import type { ApiContext } from './ApiContext.js';
import type { BillingAnswer } from './BillingAnswer.js';
import type { BillingCall } from './BillingCall.js';
import { transactionFields } from './fields/transactionFields.js';

/** Lists the credits of an account in a range of time, newest first; on `rest-feature` oldest first. */
export function listTransactions(
  { from, to }: Extract<BillingCall, { name: 'transactions' }>,
  billingId: string,
  context: ApiContext,
): BillingAnswer {
  const start = from ? Date.parse(from) : Number.NEGATIVE_INFINITY;
  const end = to ? Date.parse(to) : Number.POSITIVE_INFINITY;
  if (Number.isNaN(start) || Number.isNaN(end)) return { refusal: 'internal' };
  const found = context.billing
    .transactions(billingId)
    .filter(({ createdAt }) => createdAt.getTime() >= start && createdAt.getTime() <= end);
  const ordered = context.generation === 'rest-feature' ? found : listNewestFirst(found);
  return { body: { transactions: ordered.map((transaction) => transactionFields(transaction, context)) } };
}
