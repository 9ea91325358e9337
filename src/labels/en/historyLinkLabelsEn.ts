import type { HistoryLinkLabels } from '../HistoryLinkLabels.js';

export const historyLinkLabelsEn: HistoryLinkLabels = { goToHistory: 'Go to history' };
