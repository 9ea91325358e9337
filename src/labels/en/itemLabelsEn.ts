import type { ItemLabels } from '../ItemLabels.js';

export const itemLabelsEn: ItemLabels = { paymentMethod: 'Payment method' };
