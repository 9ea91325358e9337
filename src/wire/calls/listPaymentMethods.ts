import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { PaymentMethod } from '../../model/plans/BillingAccount.js';
import { readList } from '../codec/readList.js';
import { billingIdOf } from './billingIdOf.js';
import { callOf } from './callOf.js';

/** Returns the stored payment methods of the account. Frontier v0.8.13 and later. */
export async function listPaymentMethods(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  options?: CheckoutCallOptions,
): Promise<readonly PaymentMethod[]> {
  const billingId = await billingIdOf(transport, scope, options);
  return callOf(
    transport,
    {
      name: 'List payment methods',
      scope: { ...scope, billingId },
      procedure: 'GetBillingAccount',
      fields: { id: billingId, withPaymentMethods: true },
      path: '?with_payment_methods=true',
      decode: (json) =>
        readList(json, 'paymentMethods').map((row) => ({
          id: row.text('id'),
          type: row.text('type'),
          cardBrand: row.text('cardBrand'),
          cardLast4: row.text('cardLast4'),
          isDefault: row.metadata().default === true,
        })),
    },
    options,
  );
}
