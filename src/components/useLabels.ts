'use client';

import { useMemo } from 'react';
import type { CheckoutLabels } from '../hooks/CheckoutLabels.js';
import { useCheckoutContext } from '../hooks/checkoutContext.js';
import type { CheckoutError } from '../model/CheckoutError.js';
import { labelsEn } from './labelsEn.js';

/** The host's texts over the English ones. */
export function useLabels(): CheckoutLabels {
  const { labels } = useCheckoutContext('useLabels');
  return useMemo(
    () => (labels ? { ...labelsEn, ...labels, errors: { ...labelsEn.errors, ...labels.errors } } : labelsEn),
    [labels],
  );
}

/** What a buyer is told of a failure. The error's own message is for developers. */
export function errorText(labels: CheckoutLabels, error: CheckoutError): string {
  return labels.errors[error.code] ?? labels.errorFallback;
}
