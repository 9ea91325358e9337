import type { DetailsDialogLabels } from '../DetailsDialogLabels.js';

export const detailsDialogLabelsAr: DetailsDialogLabels = {
  detailsFailed: 'تعذّر تحميل التفاصيل. حاول مرة أخرى.',
};
