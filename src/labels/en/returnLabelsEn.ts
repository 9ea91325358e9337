import type { ReturnLabels } from '../ReturnLabels.js';
import { errorLabelsEn } from './errorLabelsEn.js';
import { historyLinkLabelsEn } from './historyLinkLabelsEn.js';

export const returnLabelsEn: ReturnLabels = {
  ...errorLabelsEn,
  ...historyLinkLabelsEn,
  returnVerifying: (item) => (item ? `Confirming your checkout for ${item}…` : 'Confirming your checkout…'),
  returnVerifyingText: 'This takes a few seconds.',
  returnComplete: (item) => (item ? `Checkout for ${item} complete` : 'Checkout complete'),
  returnOnPlan: (item) => (item ? `You’re on ${item}` : 'You’re on your new plan'),
  returnCompleteText: 'Thank you. Your account is updated as soon as the payment has been confirmed.',
  returnConfirmedText: (item) =>
    item ? `Thank you. ${item} is ready to use.` : 'Thank you. It is ready to use.',
  returnCancelled: (item) => (item ? `Checkout for ${item} not finished` : 'Checkout not finished'),
  returnCancelledText: 'You left the payment page before finishing. You can continue where you left off.',
  returnExpired: (item) => (item ? `Checkout for ${item} expired` : 'Checkout expired'),
  returnExpiredText:
    'This checkout can no longer be paid. If you did pay, look at your subscription before paying again.',
  returnUnconfirmed: (item) =>
    item ? `Checkout for ${item} not confirmed yet` : 'Checkout not confirmed yet',
  returnUnconfirmedText:
    'It may still be processing. It stays in your history; there is no need to pay again.',
  returnForbidden: (item) =>
    item ? `Checkout for ${item} not confirmed here` : 'Checkout not confirmed here',
  returnForbiddenText:
    'Only an owner of the organisation can see checkouts. Ask an owner whether it went through.',
  returnSetupComplete: 'Payment method submitted',
  returnSetupCompleteText: 'It is in your billing details as soon as it has been confirmed.',
  returnSetupCancelled: 'Payment method not added',
  returnSetupExpired: 'This page has expired',
  returnSetupExpiredText:
    'If you finished it, look at your billing details before you add a payment method again.',
  returnSetupUnconfirmedText:
    'It may still be processing. Look at your billing details before you try again.',
  returnUnknown: 'No checkout to confirm',
  returnUnknownText:
    'This link does not belong to a checkout we know. Look at your history for what you bought.',
  returnElapsed: (seconds) => `${seconds} s`,
  returnStartAgain: 'Start again',
  returnDismiss: 'Dismiss',
  checkAgain: 'Check again',
};
