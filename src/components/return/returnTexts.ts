import type { CheckoutReturnState } from '../../checkout/return/CheckoutReturnState.js';
import type { ReturnLabels } from '../../labels/ReturnLabels.js';

/** The texts that differ where a payment method is stored and nothing is paid. */
export function setupTexts(
  status: CheckoutReturnState['status'],
  labels: ReturnLabels,
): [title: string, text: string] | undefined {
  switch (status) {
    case 'complete':
      return [labels.returnSetupComplete, labels.returnSetupCompleteText];
    case 'cancelled':
      return [labels.returnSetupCancelled, labels.returnCancelledText];
    case 'expired':
      return [labels.returnSetupExpired, labels.returnSetupExpiredText];
    case 'unconfirmed':
      return [labels.returnUnconfirmed(undefined), labels.returnSetupUnconfirmedText];
    default:
      return undefined;
  }
}

/**
 * The title of the notice and its one sentence.
 *
 * @param isConfirmed whether the app has found what was bought in force
 * @param isPlan whether a plan was bought
 */
export function returnTexts(
  status: CheckoutReturnState['status'],
  labels: ReturnLabels,
  item: string | undefined,
  isConfirmed: boolean,
  isPlan: boolean,
): [title?: string, text?: string] {
  switch (status) {
    case 'idle':
      return [];
    case 'verifying':
      return [labels.returnVerifying(item), labels.returnVerifyingText];
    case 'complete':
      return [
        isConfirmed && isPlan ? labels.returnOnPlan(item) : labels.returnComplete(item),
        isConfirmed ? labels.returnConfirmedText(item) : labels.returnCompleteText,
      ];
    case 'cancelled':
      return [labels.returnCancelled(item), labels.returnCancelledText];
    case 'expired':
      return [labels.returnExpired(item), labels.returnExpiredText];
    case 'unconfirmed':
      return [labels.returnUnconfirmed(item), labels.returnUnconfirmedText];
    case 'forbidden':
      return [labels.returnForbidden(item), labels.returnForbiddenText];
    case 'unknown':
      return [labels.returnUnknown, labels.returnUnknownText];
  }
}
