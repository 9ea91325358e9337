import type { ErrorLabels } from './ErrorLabels.js';
import type { HistoryLinkLabels } from './HistoryLinkLabels.js';
import type { PaymentPageLabels } from './PaymentPageLabels.js';

/** The texts of the checkout buttons. */
export interface ButtonLabels extends PaymentPageLabels, ErrorLabels, HistoryLinkLabels {
  /** For a start that failed with a plain 500. Many servers hide business answers behind it. */
  errorUnexplained: string;
  /** Added when a failed start may have created a checkout anyway. */
  errorMayExist: string;
  /** Explains the link: the browser blocked the new window. */
  offerBlocked: string;
  /** Explains the link: the payment page did not open. */
  offerStayed: string;
  /** Explains the link: a start that seemed to fail did create a checkout. */
  offerFound: string;
  /** The link to the payment page. */
  offerLink: string;
}
