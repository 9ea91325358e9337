import type { DetailsLabels } from '../DetailsLabels.js';
import { sessionLabelsDe } from './sessionLabelsDe.js';

export const detailsLabelsDe: DetailsLabels = {
  ...sessionLabelsDe,
  close: 'Schließen',
  detailsTitle: (item) => (item ? `Bestellung von ${item}` : 'Details der Bestellung'),
  detailsOpen: (left) =>
    left ? `Kann noch bezahlt werden. Verbleibend: ${left}.` : 'Kann noch bezahlt werden.',
  detailsMayHaveExpired: 'Ob sie noch bezahlt werden kann, zeigt sich beim Fortsetzen.',
  detailsComplete: 'Das Zahlungsformular wurde abgeschlossen.',
  detailsExpired: 'Kann nicht mehr bezahlt werden.',
  detailsUnknown: (state) =>
    state === ''
      ? 'Der Abrechnungsdienst nennt keinen Status.'
      : `Der Abrechnungsdienst nennt den Status „${state}“.`,
  detailsMissing: 'Diese Bestellung ist nicht unter Ihren Bestellungen.',
  detailsTimeline: 'Verlauf',
  detailsUpdated: 'Zuletzt aktualisiert',
  detailsId: 'Referenz',
  detailsPlan: 'Tarif',
  detailsProduct: 'Produkt',
  detailsTechnical: 'Technische Angaben',
  detailsState: 'Zustand',
  detailsSuccessUrl: 'Rückkehradresse',
  detailsCancelUrl: 'Rückkehradresse bei Abbruch',
  detailsMetadata: 'Zusätzliche Daten',
  detailsEmpty: 'Leer',
  detailsMore: (count) =>
    count === 1 ? 'Ein weiterer Eintrag nicht angezeigt' : `${count} weitere Einträge nicht angezeigt`,
};
