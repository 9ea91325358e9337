import type { DetailsDialogLabels } from '../DetailsDialogLabels.js';

export const detailsDialogLabelsDe: DetailsDialogLabels = {
  detailsFailed: 'Die Details konnten nicht geladen werden. Versuchen Sie es erneut.',
};
