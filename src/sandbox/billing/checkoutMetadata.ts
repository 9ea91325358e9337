import type { SandboxSession } from '../state/SandboxSession.js';
import { uuidOf } from '../state/uuidOf.js';

/** UUID of the user who makes the calls. */
export const sandboxUserId = uuidOf('sandbox user');

/** What a checkout writes into the metadata of what it grants, on `rest-product` and `connect`. */
export function checkoutMetadata(
  session: SandboxSession,
  paid: { amount: number; currency: string; orgId: string },
) {
  return {
    amount_total: paid.amount,
    checkout_id: session.id,
    currency: paid.currency.toLowerCase(),
    customer_name: 'Billing',
    initiated_by: sandboxUserId,
    org_id: paid.orgId,
  };
}
