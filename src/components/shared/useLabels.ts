'use client';

import { useMemo } from 'react';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import type { CheckoutLabels } from '../../labels/CheckoutLabels.js';
import { labelsEn } from '../../labels/labelsEn.js';
import type { CheckoutError } from '../../model/CheckoutError.js';

/** The host's texts over the English ones. */
export function useLabels(): CheckoutLabels {
  const { labels } = useCheckoutContext('useLabels');
  return useMemo(
    () =>
      labels
        ? {
            ...labelsEn,
            ...labels,
            errors: { ...labelsEn.errors, ...labels.errors },
            reasons: { ...labelsEn.reasons, ...labels.reasons },
          }
        : labelsEn,
    [labels],
  );
}

/**
 * What a buyer is told of a failure: the text for its reason, else for its code. A host's text for the code also wins
 * over ours for the reason. The error's own message is for developers.
 */
export function errorText({ errors, reasons, errorFallback }: CheckoutLabels, error: CheckoutError): string {
  const { code, reason } = error;
  const byCode = errors[code];
  const byReason = reason && reasons[reason];
  const onlyCodeIsHosts =
    byCode !== labelsEn.errors[code] && byReason === (reason && labelsEn.reasons[reason]);
  return (onlyCodeIsHosts ? undefined : byReason) ?? byCode ?? errorFallback;
}

/** The same for a failed start: a plain 500 may hide that the account holds the plan, or that it is not for sale. */
export function startErrorText(labels: CheckoutLabels, error: CheckoutError): string {
  const isUnexplained = error.code === 'internal' && !error.reason && !labels.errors.internal;
  return isUnexplained ? labels.errorUnexplained : errorText(labels, error);
}
