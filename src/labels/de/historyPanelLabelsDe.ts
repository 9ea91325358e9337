import type { HistoryPanelLabels } from '../HistoryPanelLabels.js';
import { copyLabelsDe } from './copyLabelsDe.js';
import { sessionLabelsDe } from './sessionLabelsDe.js';

export const historyPanelLabelsDe: HistoryPanelLabels = {
  ...sessionLabelsDe,
  ...copyLabelsDe,
  statusCount: (status, count) => `${status} ${count}`,
  from: 'Von',
  to: 'Bis',
  lastDays: (count) => `Letzte ${count} Tage`,
  thisYear: 'Dieses Jahr',
  anyDate: 'Jedes Datum',
  details: 'Details',
  copyId: 'ID kopieren',
  copyIdFailed: (id) => `Kopieren nicht möglich. Die ID ist ${id}`,
  filterStatus: 'Status',
  filterDate: 'Datum',
};
