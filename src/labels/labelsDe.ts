import type { CheckoutLabels } from './CheckoutLabels.js';

/** German texts, for `labels` of `CheckoutProvider`; with `locale="de"`. */
export const labelsDe: CheckoutLabels = {
  opening: 'Zahlungsseite wird geöffnet …',
  errors: {
    network:
      'Der Abrechnungsdienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    timeout:
      'Der Abrechnungsdienst hat zu lange nicht geantwortet. Sehen Sie in Ihren Bestellungen nach, bevor Sie es erneut versuchen.',
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich wieder an, um fortzufahren.',
    permission_denied: 'Das darf nur ein Inhaber der Organisation. Wenden Sie sich an einen Inhaber.',
    not_found: 'Dieses Abrechnungskonto wurde nicht gefunden. Wenden Sie sich an den Support.',
    already_exists: 'Das ist bereits Teil Ihres Abonnements.',
    resource_exhausted: 'Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es erneut.',
    unavailable: 'Der Abrechnungsdienst ist gerade nicht verfügbar. Versuchen Sie es in einer Minute erneut.',
    invalid_request: 'Dieser Kauf ist nicht richtig eingerichtet. Wenden Sie sich an den Support.',
    invalid_response:
      'Die Antwort des Abrechnungsdienstes war nicht zu verstehen. Versuchen Sie es später erneut.',
    unsafe_url:
      'Die Adresse der Zahlungsseite wirkt unsicher und wurde nicht geöffnet. Wenden Sie sich an den Support.',
  },
  reasons: {
    already_subscribed: 'Sie haben dieses Abo bereits.',
    plan_inactive: 'Dieses Abo wird nicht mehr angeboten. Wählen Sie ein anderes.',
    seat_limit:
      'Ihre Organisation hat mehr Mitglieder, als dieses Abo Plätze hat. Wählen Sie ein größeres Abo.',
    payment_failed:
      'Die Zahlung ist fehlgeschlagen. Prüfen Sie Ihre Zahlungsart oder wählen Sie eine andere.',
    product_not_found: 'Dieses Produkt wird nicht mehr angeboten. Wählen Sie ein anderes.',
    no_billing_account:
      'Zu Ihrer Organisation wurde kein Abrechnungskonto gefunden. Wenden Sie sich an den Support.',
    org_not_found: 'Ihre Organisation wurde nicht gefunden. Wenden Sie sich an den Support.',
    wrong_account:
      'Dieses Abrechnungskonto gehört nicht zu Ihrer Organisation. Wenden Sie sich an den Support.',
    org_disabled: 'Ihre Organisation ist deaktiviert. Wenden Sie sich an den Support.',
    owner_only: 'Das darf nur ein Inhaber der Organisation. Wenden Sie sich an einen Inhaber.',
    user_gone:
      'Ihr Benutzerkonto gibt es hier nicht mehr. Melden Sie sich neu an oder wenden Sie sich an den Support.',
    portal_closed:
      'Ihre Rechnungsdaten können hier nicht mehr geändert werden. Wenden Sie sich an den Support.',
    provider_record_gone:
      'Der Zahlungsdienst kennt Ihr Abrechnungskonto nicht mehr. Wenden Sie sich an den Support.',
    provider_unavailable:
      'Der Zahlungsdienst ist gerade nicht erreichbar. Versuchen Sie es in einer Minute erneut.',
    unknown_route: 'Das Bezahlen ist nicht richtig eingerichtet. Wenden Sie sich an den Support.',
    quantity_out_of_range: 'Diese Menge ist nicht verfügbar. Wählen Sie eine andere.',
  },
  errorFallback: 'Etwas ist schiefgegangen. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
  errorUnexplained:
    'Etwas ist schiefgegangen, und der Abrechnungsdienst sagt nicht, was. Sehen Sie nach Ihrem Abo, bevor Sie es erneut versuchen, oder wenden Sie sich an den Support.',
  retry: 'Erneut versuchen',

  history: 'Bestellungen',
  historyLoading: 'Ihre Bestellungen werden geladen …',
  historyEmpty: 'Noch keine Bestellungen.',
  historyMalformed: (count) =>
    count === 1
      ? 'Eine Bestellung konnte nicht angezeigt werden.'
      : `${count} Bestellungen konnten nicht angezeigt werden.`,
  historyForbidden: 'Bestellungen sehen nur Inhaber. Wenden Sie sich an einen Inhaber.',
  historyStale: (time) => `Aktualisieren fehlgeschlagen; angezeigt wird der Stand von ${time}.`,
  historyNoMatch: 'Keine Bestellung passt zu diesen Filtern.',
  refresh: 'Aktualisieren',
  refreshing: 'Wird aktualisiert …',
  refreshed: 'Auf dem neuesten Stand.',
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
  exportCsv: 'Als CSV exportieren',
  exportFailed: 'Der Export ist fehlgeschlagen. Versuchen Sie es erneut.',
  pageSize: 'Zeilen pro Seite',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  pageRange: (first, last, total) => `${first}–${last} von ${total}`,
  pagination: 'Seiten der Bestellungen',
  details: 'Details',
  detailsItem: (item, created) => `Details zu ${item}, begonnen ${created}`,
  detailsFailed: 'Die Details konnten nicht geladen werden. Versuchen Sie es erneut.',
  copyId: 'ID kopieren',
  copyIdItem: (item, created) => `ID kopieren: ${item}, begonnen ${created}`,
  copyIdFailed: (id) => `Kopieren nicht möglich. Die ID ist ${id}`,
  startAgain: 'Neu beginnen',
  startAgainItem: (item, created) => `Neu beginnen: ${item}, begonnen ${created}`,
  item: 'Artikel',
  status: 'Status',
  created: 'Begonnen',
  expires: 'Gültig bis',
  actions: 'Aktionen',
  unknownItem: 'Bestellung',
  resume: 'Fortsetzen',
  resumeItem: (item, created) => `Fortsetzen: ${item}, begonnen ${created}`,
  statusOpen: 'Offen',
  statusComplete: 'Abgeschlossen',
  statusExpired: 'Abgelaufen',
  statusUnknown: (state) => (state === '' ? 'Unbekannt' : state),

  returnVerifying: (item) =>
    item ? `Ihre Bestellung von ${item} wird bestätigt …` : 'Ihre Bestellung wird bestätigt …',
  returnComplete: (item) => (item ? `Bestellung von ${item} abgeschlossen` : 'Bestellung abgeschlossen'),
  returnCompleteText: 'Vielen Dank. Ihr Konto wird aktualisiert, sobald die Zahlung bestätigt ist.',
  returnCancelled: (item) =>
    item ? `Bestellung von ${item} nicht abgeschlossen` : 'Bestellung nicht abgeschlossen',
  returnCancelledText:
    'Sie haben die Zahlungsseite vorzeitig verlassen. Sie können dort weitermachen, wo Sie aufgehört haben.',
  returnExpired: (item) => (item ? `Bestellung von ${item} abgelaufen` : 'Bestellung abgelaufen'),
  returnExpiredText:
    'Diese Bestellung kann nicht mehr bezahlt werden. Falls Sie schon bezahlt haben, sehen Sie in Ihrem Abonnement nach, bevor Sie erneut bezahlen.',
  returnUnconfirmed: (item) =>
    item ? `Bestellung von ${item} noch nicht bestätigt` : 'Bestellung noch nicht bestätigt',
  returnUnconfirmedText:
    'Sie wird vielleicht noch verarbeitet und bleibt unter Ihren Bestellungen; Sie müssen nicht noch einmal bezahlen.',
  errorMayExist:
    'Eine Bestellung wurde möglicherweise trotzdem begonnen: Sehen Sie im Verlauf nach, bevor Sie es erneut versuchen.',
  offerBlocked: 'Ihr Browser hat das neue Fenster blockiert.',
  offerStayed: 'Die Bezahlseite hat sich nicht von selbst geöffnet.',
  offerFound: 'Ihre Bestellung wurde doch begonnen.',
  offerLink: 'Zur Bezahlseite',
  returnForbidden: (item) =>
    item ? `Bestellung von ${item} hier nicht bestätigt` : 'Bestellung hier nicht bestätigt',
  returnForbiddenText:
    'Nur Inhaber der Organisation können Bestellungen sehen. Fragen Sie einen Inhaber, ob alles geklappt hat.',
  returnUnknown: 'Keine Bestellung zu bestätigen',
  returnUnknownText:
    'Dieser Link gehört zu keiner Bestellung, die wir kennen. Was Sie gekauft haben, steht im Verlauf.',
  returnElapsed: (seconds) => `${seconds} Sek.`,
  checkAgain: 'Erneut prüfen',

  close: 'Schließen',
  copy: (what) => `Kopieren: ${what}`,
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich. Markieren Sie den Text und kopieren Sie ihn selbst.',

  detailsTitle: (item) => (item ? `Bestellung von ${item}` : 'Details der Bestellung'),
  detailsOpen: (left) =>
    left ? `Kann noch bezahlt werden. Verbleibend: ${left}.` : 'Kann noch bezahlt werden.',
  detailsComplete: 'Das Zahlungsformular wurde abgeschlossen.',
  detailsExpired: 'Kann nicht mehr bezahlt werden.',
  detailsUnknown: (state) =>
    state === ''
      ? 'Der Abrechnungsdienst nennt keinen Status.'
      : `Der Abrechnungsdienst nennt den Status „${state}“.`,
  detailsMissing: 'Diese Bestellung ist nicht unter Ihren Bestellungen.',
  detailsTimeline: 'Verlauf',
  detailsUpdated: 'Zuletzt aktualisiert',
  detailsId: 'Bestell-ID',
  detailsPlan: 'Tarif',
  detailsProduct: 'Produkt',
  detailsState: 'Zustand',
  detailsSuccessUrl: 'Rückkehradresse',
  detailsCancelUrl: 'Rückkehradresse bei Abbruch',
  detailsMetadata: 'Zusätzliche Daten',
  detailsEmpty: 'Leer',
  detailsMore: (count) =>
    count === 1 ? 'Ein weiterer Eintrag nicht angezeigt' : `${count} weitere Einträge nicht angezeigt`,

  banner: 'Nicht abgeschlossene Bestellung',
  bannerTitle: (item) =>
    item
      ? `Sie haben eine Bestellung von ${item} noch nicht abgeschlossen`
      : 'Sie haben eine Bestellung noch nicht abgeschlossen',
  // Without a preposition, which would ask for another case than Intl's.
  bannerLeft: (left) => `Noch gültig: ${left}.`,
  dismiss: 'Ausblenden',
};
