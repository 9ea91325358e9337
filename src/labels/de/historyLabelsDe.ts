import type { HistoryLabels } from '../HistoryLabels.js';
import { errorLabelsDe } from './errorLabelsDe.js';
import { itemLabelsDe } from './itemLabelsDe.js';
import { paymentPageLabelsDe } from './paymentPageLabelsDe.js';
import { sessionLabelsDe } from './sessionLabelsDe.js';

export const historyLabelsDe: HistoryLabels = {
  ...paymentPageLabelsDe,
  ...errorLabelsDe,
  ...sessionLabelsDe,
  ...itemLabelsDe,
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
  filterDate: 'Datum',
  filterValue: (name, value) => `${name}: ${value}`,
  filterRange: (from, to) => `${from} – ${to}`,
  filterFrom: (day) => `Ab ${day}`,
  filterTo: (day) => `Bis ${day}`,
  clearFilters: 'Filter zurücksetzen',
  matches: (count) => (count === 1 ? '1 Bestellung gefunden.' : `${count} Bestellungen gefunden.`),
  sortBy: 'Sortieren nach',
  item: 'Artikel',
  status: 'Status',
  timeLeft: (left) => `noch ${left}`,
  validUntil: (date) => `Gültig bis ${date}`,
  actions: 'Aktionen',
  unknownItem: 'Bestellung',
  resumeItem: (item, created) => `Fortsetzen: ${item}, begonnen ${created}`,
  startAgain: 'Neu beginnen',
  startAgainItem: (item, created) => `Neu beginnen: ${item}, begonnen ${created}`,
  moreActions: (item, created) => `Weitere Aktionen für ${item}, begonnen ${created}`,
  pageSize: 'Zeilen pro Seite',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  pageRange: (first, last, total) => `${first}–${last} von ${total}`,
  pagination: 'Seiten der Bestellungen',
};
