import type { UpcomingInvoice } from '../../billing/upcomingInvoice.js';
import { providerId } from './accountFields.js';
import type { FieldContext } from './FieldContext.js';
import { providerTime } from './timestamp.js';

/** The fields of the upcoming invoice as the API returns them. Without an invoice, all of them are empty. */
export function invoiceFields(
  invoice: UpcomingInvoice | undefined,
  billingId: string,
  { generation }: FieldContext,
) {
  const time = (date: Date | undefined) => (date ? providerTime(date) : null);
  const start = {
    id: '',
    customer_id: invoice ? billingId : '',
    provider_id: invoice ? providerId(billingId) : '',
    state: invoice ? 'draft' : '',
    currency: invoice?.currency ?? '',
    amount: String(invoice?.amount ?? 0),
    hosted_url: '',
    due_date: null,
    effective_at: null,
  };
  const end = { metadata: {}, created_at: time(invoice?.periodEndAt) };
  if (generation === 'rest-feature') return { ...start, ...end };
  return {
    ...start,
    period_start_at: time(invoice?.periodStartAt),
    period_end_at: time(invoice?.periodEndAt),
    ...end,
    customer: null,
  };
}
