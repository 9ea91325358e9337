import type { ReturnLabels } from '../ReturnLabels.js';
import { errorLabelsDe } from './errorLabelsDe.js';
import { historyLinkLabelsDe } from './historyLinkLabelsDe.js';

export const returnLabelsDe: ReturnLabels = {
  ...errorLabelsDe,
  ...historyLinkLabelsDe,
  returnVerifying: (item) =>
    item ? `Ihre Bestellung von ${item} wird bestätigt …` : 'Ihre Bestellung wird bestätigt …',
  returnVerifyingText: 'Das dauert einige Sekunden.',
  returnComplete: (item) => (item ? `Bestellung von ${item} abgeschlossen` : 'Bestellung abgeschlossen'),
  returnOnPlan: (item) => (item ? `Sie haben jetzt ${item}` : 'Ihr neuer Tarif ist aktiv'),
  returnCompleteText: 'Vielen Dank. Ihr Konto wird aktualisiert, sobald die Zahlung bestätigt ist.',
  returnConfirmedText: (item) =>
    item ? `Vielen Dank. ${item} ist freigeschaltet.` : 'Vielen Dank. Es ist freigeschaltet.',
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
  returnForbidden: (item) =>
    item ? `Bestellung von ${item} hier nicht bestätigt` : 'Bestellung hier nicht bestätigt',
  returnForbiddenText:
    'Nur Inhaber der Organisation können Bestellungen sehen. Fragen Sie einen Inhaber, ob alles geklappt hat.',
  returnSetupComplete: 'Zahlungsmittel übermittelt',
  returnSetupCompleteText: 'Es steht in Ihren Abrechnungsdaten, sobald es bestätigt ist.',
  returnSetupCancelled: 'Zahlungsmittel nicht hinzugefügt',
  returnSetupExpired: 'Diese Seite ist abgelaufen',
  returnSetupExpiredText:
    'Falls Sie fertig waren, sehen Sie in Ihren Abrechnungsdaten nach, bevor Sie ein Zahlungsmittel erneut hinzufügen.',
  returnSetupUnconfirmedText:
    'Die Verarbeitung kann noch laufen. Sehen Sie in Ihren Abrechnungsdaten nach, bevor Sie es erneut versuchen.',
  returnUnknown: 'Keine Bestellung zu bestätigen',
  returnUnknownText:
    'Dieser Link gehört zu keiner Bestellung, die wir kennen. Was Sie gekauft haben, steht im Verlauf.',
  returnElapsed: (seconds) => `${seconds} Sek.`,
  returnStartAgain: 'Erneut starten',
  returnDismiss: 'Ausblenden',
  checkAgain: 'Erneut prüfen',
};
