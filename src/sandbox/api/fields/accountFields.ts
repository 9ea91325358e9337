import type { StoredPaymentMethod } from '../../billing/listPaymentMethods.js';
import { catalogueTime, type FieldContext } from './FieldContext.js';
import { timestamp } from './timestamp.js';

/** The fields of the billing account as the API returns them. */
export function accountFields(
  billingId: string,
  { generation, orgId, currency }: FieldContext & { orgId: string; currency: string },
) {
  const start = {
    id: billingId,
    org_id: orgId,
    name: 'Billing',
    email: 'billing@example.com',
    phone: '',
    address: { line1: '', line2: '', city: '', state: '', postal_code: '', country: '' },
    provider_id: providerId(billingId),
    provider: 'stripe',
    currency,
    state: 'active',
  };
  const end = { metadata: {}, created_at: catalogueTime, updated_at: catalogueTime };
  return generation === 'rest-feature'
    ? { ...start, ...end }
    : { ...start, tax_data: [], ...end, organization: null };
}

/** The fields of a payment method as the API returns them. */
export function paymentMethodFields(method: StoredPaymentMethod, billingId: string) {
  return {
    id: method.id,
    customer_id: billingId,
    provider_id: `pm_${method.id.replaceAll('-', '').slice(0, 24)}`,
    type: 'card',
    card_brand: method.brand,
    card_last4: method.last4,
    card_expiry_month: String(method.expiryMonth),
    card_expiry_year: String(method.expiryYear),
    metadata: method.isDefault ? { default: true } : {},
    created_at: timestamp(method.createdAt),
  };
}

/** Id of the account at the payment provider. */
export function providerId(billingId: string): string {
  return `cus_${billingId.replaceAll('-', '').slice(0, 14)}`;
}
