import type { SessionLabels } from '../SessionLabels.js';

export const sessionLabelsDe: SessionLabels = {
  statusOpen: 'Offen',
  statusComplete: 'Abgeschlossen',
  statusExpired: 'Abgelaufen',
  statusMayHaveExpired: 'Vielleicht abgelaufen',
  statusUnknown: (state) => (state === '' ? 'Unbekannt' : state),
  created: 'Begonnen',
  expires: 'Gültig bis',
  historyLoading: 'Ihre Bestellungen werden geladen …',
};
