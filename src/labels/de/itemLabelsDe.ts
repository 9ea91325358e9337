import type { ItemLabels } from '../ItemLabels.js';

export const itemLabelsDe: ItemLabels = { paymentMethod: 'Zahlungsmittel' };
