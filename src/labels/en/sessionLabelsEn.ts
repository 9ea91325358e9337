import type { SessionLabels } from '../SessionLabels.js';

export const sessionLabelsEn: SessionLabels = {
  statusOpen: 'Open',
  statusComplete: 'Complete',
  statusExpired: 'Expired',
  statusMayHaveExpired: 'May have expired',
  statusUnknown: (state) => (state === '' ? 'Unknown' : state),
  created: 'Started',
  expires: 'Valid until',
  historyLoading: 'Loading your checkout history…',
};
