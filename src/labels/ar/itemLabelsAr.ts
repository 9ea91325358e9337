import type { ItemLabels } from '../ItemLabels.js';

export const itemLabelsAr: ItemLabels = { paymentMethod: 'وسيلة دفع' };
