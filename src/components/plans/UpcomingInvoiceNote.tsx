'use client';

import { useQuery } from '@tanstack/react-query';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { useRegion } from '../../hooks/useRegion.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import { upcomingInvoiceQueryOptions } from '../../query/plans/paymentQueryOptions.js';
import { formatMoney } from './formatMoney.js';
import { useDateText } from './useDateText.js';

/** The next invoice as it stands before the change. Nothing where the server has none, or does not let the buyer see it. */
export function UpcomingInvoiceNote() {
  const { source } = useCheckoutContext('UpcomingInvoiceNote');
  const labels = useLabels(changePlanLabelsEn);
  const { locale } = useRegion();
  const dateText = useDateText();
  const { data: invoice } = useQuery(upcomingInvoiceQueryOptions(source), source.queryClient);
  const amount = invoice && formatMoney(invoice.amount, invoice.currency, locale);
  if (!invoice || !amount) return null;
  const due = invoice.dueAt ?? invoice.effectiveAt ?? invoice.periodEndAt;
  return (
    <p className="fc-change-text">
      {due ? labels.nextInvoiceOn(amount, dateText(due)) : labels.nextInvoice(amount)}{' '}
      {labels.nextInvoiceHint}
    </p>
  );
}
