import type { PaymentPageLabels } from '../PaymentPageLabels.js';

export const paymentPageLabelsAr: PaymentPageLabels = {
  opening: 'جارٍ فتح صفحة الدفع…',
  resume: 'متابعة',
};
