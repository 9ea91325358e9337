import type { HistoryLabels } from '../HistoryLabels.js';
import { copyLabelsDe } from './copyLabelsDe.js';
import { errorLabelsDe } from './errorLabelsDe.js';
import { paymentPageLabelsDe } from './paymentPageLabelsDe.js';
import { sessionLabelsDe } from './sessionLabelsDe.js';

export const historyLabelsDe: HistoryLabels = {
  ...paymentPageLabelsDe,
  ...errorLabelsDe,
  ...sessionLabelsDe,
  ...copyLabelsDe,
  history: 'Bestellungen',
  historyEmpty: 'Noch keine Bestellungen.',
  historyMalformed: (count) =>
    count === 1
      ? 'Eine Bestellung konnte nicht angezeigt werden.'
      : `${count} Bestellungen konnten nicht angezeigt werden.`,
  historyForbidden: 'Bestellungen sehen nur Inhaber. Wenden Sie sich an einen Inhaber.',
  historyStale: (time) => `Aktualisieren fehlgeschlagen; angezeigt wird der Stand von ${time}.`,
  historyNoMatch: 'Keine Bestellung passt zu diesen Filtern.',
  retry: 'Erneut versuchen',
  refresh: 'Aktualisieren',
  refreshing: 'Wird aktualisiert …',
  refreshed: 'Auf dem neuesten Stand.',
  exportCsv: 'Als CSV exportieren',
  exportFailed: 'Der Export ist fehlgeschlagen. Versuchen Sie es erneut.',
  filters: 'Bestellungen filtern',
  search: 'Suchen',
  filterStatus: 'Status',
  statusCount: (status, count) => `${status} ${count}`,
  from: 'Von',
  to: 'Bis',
  filterText: (text) => `„${text}“`,
  filterFrom: (day) => `Ab ${day}`,
  filterTo: (day) => `Bis ${day}`,
  removeFilter: (filter) => `Filter ${filter} entfernen`,
  clearFilters: 'Filter zurücksetzen',
  matches: (count) => (count === 1 ? '1 Bestellung gefunden.' : `${count} Bestellungen gefunden.`),
  item: 'Artikel',
  status: 'Status',
  actions: 'Aktionen',
  unknownItem: 'Bestellung',
  resumeItem: (item, created) => `Fortsetzen: ${item}, begonnen ${created}`,
  startAgain: 'Neu beginnen',
  startAgainItem: (item, created) => `Neu beginnen: ${item}, begonnen ${created}`,
  details: 'Details',
  detailsItem: (item, created) => `Details zu ${item}, begonnen ${created}`,
  copyId: 'ID kopieren',
  copyIdItem: (item, created) => `ID kopieren: ${item}, begonnen ${created}`,
  copyIdFailed: (id) => `Kopieren nicht möglich. Die ID ist ${id}`,
  pageSize: 'Zeilen pro Seite',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  pageRange: (first, last, total) => `${first}–${last} von ${total}`,
  pagination: 'Seiten der Bestellungen',
};
