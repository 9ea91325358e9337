import type { HistoryLinkLabels } from '../HistoryLinkLabels.js';

export const historyLinkLabelsDe: HistoryLinkLabels = { goToHistory: 'Zum Verlauf' };
