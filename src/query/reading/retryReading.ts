import { type CheckoutError, isCheckoutError } from '../../model/CheckoutError.js';

/** Allows three retries, and only of errors where reading again may help. */
export function retryReading(failures: number, error: CheckoutError): boolean {
  return failures < 3 && isCheckoutError(error) && error.retryable;
}
