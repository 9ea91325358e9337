import type { CheckoutErrorCode, CheckoutErrorReason } from '../model/CheckoutError.js';

/** What buyers read when something fails. */
export interface ErrorLabels {
  /** Texts by `CheckoutError.code`. */
  errors: Partial<Record<CheckoutErrorCode, string>>;
  /**
   * Texts by `CheckoutError.reason`. They take precedence over `errors`, except that your own text in `errors` takes
   * precedence over a default text here.
   */
  reasons: Partial<Record<CheckoutErrorReason, string>>;
  /** For a failure without a text in `errors` or `reasons`. */
  errorFallback: string;
}
