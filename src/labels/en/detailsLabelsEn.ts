import type { DetailsLabels } from '../DetailsLabels.js';
import { sessionLabelsEn } from './sessionLabelsEn.js';

export const detailsLabelsEn: DetailsLabels = {
  ...sessionLabelsEn,
  close: 'Close',
  detailsTitle: (item) => (item ? `Checkout for ${item}` : 'Checkout details'),
  detailsOpen: (left) => (left ? `Can be paid for another ${left}.` : 'Can still be paid.'),
  detailsMayHaveExpired: 'Resume to see whether it can still be paid.',
  detailsComplete: 'The payment form was completed.',
  detailsExpired: 'Can no longer be paid.',
  detailsUnknown: (state) =>
    state === ''
      ? 'The billing service does not report a status.'
      : `The billing service calls its state “${state}”.`,
  detailsMissing: 'This checkout is not in your history.',
  detailsTimeline: 'Timeline',
  detailsUpdated: 'Last updated',
  detailsId: 'Reference',
  detailsPlan: 'Plan',
  detailsProduct: 'Product',
  detailsTechnical: 'Technical details',
  detailsState: 'State',
  detailsSuccessUrl: 'Return address',
  detailsCancelUrl: 'Return address if cancelled',
  detailsMetadata: 'Additional data',
  detailsEmpty: 'Empty',
  detailsMore: (count) => `${count} more not shown`,
};
