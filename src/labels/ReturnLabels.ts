import type { ErrorLabels } from './ErrorLabels.js';
import type { HistoryLinkLabels } from './HistoryLinkLabels.js';

/**
 * The texts of `CheckoutReturn`. `item` is what `itemLabel` returns, or the plan, feature or product as the button
 * asked for it, where this browser remembers it.
 */
export interface ReturnLabels extends ErrorLabels, HistoryLinkLabels {
  returnVerifying: (item: string | undefined) => string;
  returnVerifyingText: string;
  returnComplete: (item: string | undefined) => string;
  /** Instead of `returnComplete`, for a plan that `confirm` has found in force. */
  returnOnPlan: (item: string | undefined) => string;
  returnCompleteText: string;
  /** Instead of `returnCompleteText` where `confirm` has found what was bought in force. */
  returnConfirmedText: (item: string | undefined) => string;
  returnCancelled: (item: string | undefined) => string;
  returnCancelledText: string;
  returnExpired: (item: string | undefined) => string;
  returnExpiredText: string;
  returnUnconfirmed: (item: string | undefined) => string;
  returnUnconfirmedText: string;
  /** Only owners may ask the server, and this buyer is not one. */
  returnForbidden: (item: string | undefined) => string;
  returnForbiddenText: string;
  /** After a checkout that stores a payment method: nothing is paid there. */
  returnSetupComplete: string;
  returnSetupCompleteText: string;
  returnSetupCancelled: string;
  returnSetupExpired: string;
  returnSetupExpiredText: string;
  returnSetupUnconfirmedText: string;
  /** The address names no checkout that the server or this browser knows. */
  returnUnknown: string;
  returnUnknownText: string;
  /** How long verifying has taken so far, in whole seconds. */
  returnElapsed: (seconds: number) => string;
  /** Buys the same again, after a checkout that has expired. */
  returnStartAgain: string;
  /** Names the button that hides the notice. */
  returnDismiss: string;
  /** The button that asks the server again. */
  checkAgain: string;
}
