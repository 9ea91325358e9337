import type { HistoryLinkLabels } from '../HistoryLinkLabels.js';

export const historyLinkLabelsAr: HistoryLinkLabels = { goToHistory: 'الانتقال إلى السجل' };
