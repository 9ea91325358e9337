import type { ButtonLabels } from '../../labels/ButtonLabels.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import { errorText } from '../shared/errorText.js';

/**
 * `errorText` for a start that failed. A plain 500 gets a text of its own: it may mean that the account has the plan
 * already, or that the plan is no longer sold.
 */
export function startErrorText(labels: ButtonLabels, error: CheckoutError): string {
  const isUnexplained = error.code === 'internal' && !error.reason && !labels.errors.internal;
  return isUnexplained ? labels.errorUnexplained : errorText(labels, error);
}
