import type { PaymentPageLabels } from '../PaymentPageLabels.js';

export const paymentPageLabelsDe: PaymentPageLabels = {
  opening: 'Zahlungsseite wird geöffnet …',
  resume: 'Fortsetzen',
};
