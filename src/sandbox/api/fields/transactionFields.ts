import type { CreditTransaction } from '../../billing/CreditTransaction.js';
import { sandboxUserId } from '../../billing/checkoutMetadata.js';
import type { FieldContext } from './FieldContext.js';
import { timestamp } from './timestamp.js';

/** The fields of a transaction as the API returns them. */
export function transactionFields(transaction: CreditTransaction, { generation }: FieldContext) {
  const { id, billingId, source, amount, description, metadata } = transaction;
  const created_at = timestamp(transaction.createdAt, id);
  const start = {
    id,
    customer_id: billingId,
    source,
    amount: String(amount),
    type: 'credit',
    description,
  };
  if (generation === 'rest-feature') return { ...start, metadata, created_at, updated_at: created_at };
  return {
    ...start,
    user_id: sandboxUserId,
    metadata,
    created_at,
    updated_at: created_at,
    user: null,
    customer: null,
  };
}
