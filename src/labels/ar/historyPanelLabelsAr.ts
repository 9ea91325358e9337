import type { HistoryPanelLabels } from '../HistoryPanelLabels.js';
import { copyLabelsAr } from './copyLabelsAr.js';
import { sessionLabelsAr } from './sessionLabelsAr.js';

export const historyPanelLabelsAr: HistoryPanelLabels = {
  ...sessionLabelsAr,
  ...copyLabelsAr,
  statusCount: (status, count) => `${status} ${count}`,
  from: 'من',
  to: 'إلى',
  lastDays: (count) => `آخر ${count} يومًا`,
  thisYear: 'هذه السنة',
  anyDate: 'أي تاريخ',
  details: 'التفاصيل',
  copyId: 'نسخ المعرّف',
  copyIdFailed: (id) => `تعذّر النسخ. المعرّف هو ${id}`,
  filterStatus: 'الحالة',
  filterDate: 'التاريخ',
};
