import type { HistoryPanelLabels } from '../HistoryPanelLabels.js';
import { copyLabelsEn } from './copyLabelsEn.js';
import { sessionLabelsEn } from './sessionLabelsEn.js';

export const historyPanelLabelsEn: HistoryPanelLabels = {
  ...sessionLabelsEn,
  ...copyLabelsEn,
  statusCount: (status, count) => `${status} ${count}`,
  from: 'From',
  to: 'To',
  lastDays: (count) => `Last ${count} days`,
  thisYear: 'This year',
  anyDate: 'Any date',
  details: 'Details',
  copyId: 'Copy ID',
  copyIdFailed: (id) => `Could not copy. The ID is ${id}`,
  filterStatus: 'Status',
  filterDate: 'Date',
};
