import type { ErrorLabels } from '../../labels/ErrorLabels.js';
import { errorLabelsEn } from '../../labels/en/errorLabelsEn.js';
import type { CheckoutError } from '../../model/CheckoutError.js';

/**
 * The text that a buyer reads about a failure: the one for its reason, otherwise the one for its code. An app's own text
 * for the code takes precedence over our text for the reason. `error.message` is for developers.
 */
export function errorText({ errors, reasons, errorFallback }: ErrorLabels, error: CheckoutError): string {
  const { code, reason } = error;
  const byCode = errors[code];
  const byReason = reason && reasons[reason];
  const isOnlyCodeOverridden =
    byCode !== errorLabelsEn.errors[code] && byReason === (reason && errorLabelsEn.reasons[reason]);
  return (isOnlyCodeOverridden ? undefined : byReason) ?? byCode ?? errorFallback;
}
