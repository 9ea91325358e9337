import type { PaymentPageLabels } from '../PaymentPageLabels.js';

export const paymentPageLabelsEn: PaymentPageLabels = {
  opening: 'Opening the payment page…',
  resume: 'Resume',
};
