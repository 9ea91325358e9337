import type { DetailsDialogLabels } from '../DetailsDialogLabels.js';

export const detailsDialogLabelsEn: DetailsDialogLabels = {
  detailsFailed: 'The details could not be loaded. Try again.',
};
