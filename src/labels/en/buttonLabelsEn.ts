import type { ButtonLabels } from '../ButtonLabels.js';
import { errorLabelsEn } from './errorLabelsEn.js';
import { historyLinkLabelsEn } from './historyLinkLabelsEn.js';
import { paymentPageLabelsEn } from './paymentPageLabelsEn.js';

export const buttonLabelsEn: ButtonLabels = {
  ...paymentPageLabelsEn,
  ...errorLabelsEn,
  ...historyLinkLabelsEn,
  errorUnexplained:
    'Something went wrong. Look at your subscription before you try again, or contact support.',
  errorMayExist: 'A checkout may have been started anyway. Check your history before you try again.',
  offerBlocked: 'Your browser blocked the new window.',
  offerStayed: 'The payment page did not open by itself.',
  offerFound: 'Your checkout was started after all.',
  offerLink: 'Go to the payment page',
};
