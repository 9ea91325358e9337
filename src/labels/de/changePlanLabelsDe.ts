import type { ChangePlanLabels } from '../ChangePlanLabels.js';
import { planActionLabelsDe } from './planActionLabelsDe.js';

export const changePlanLabelsDe: ChangePlanLabels = {
  ...planActionLabelsDe,
  changeTitle: (plan) => `Zu ${plan} wechseln`,
  cancelTitle: (plan) => `${plan} kündigen`,
  undoTitle: 'Tarif behalten',
  closeDialog: 'Schließen',
  changeFrom: 'Von',
  changeInto: 'Zu',
  changeWhen: 'Wann soll gewechselt werden?',
  changeNow: 'Sofort',
  changeNowHint: 'Der Rest des laufenden Zeitraums wird mit der nächsten Rechnung verrechnet.',
  changeNowTrialHint: 'Ihre Testphase endet, und der Preis wird sofort berechnet.',
  changeLater: 'Am Ende des laufenden Zeitraums',
  changeLaterHint: (date) =>
    date ? `Bis zum ${date} behalten Sie Ihren Tarif.` : 'Bis dahin behalten Sie Ihren Tarif.',
  cancelHint: (plan, date) =>
    date
      ? `Sie können ${plan} bis zum ${date} nutzen. Danach wird nichts mehr berechnet.`
      : `Sie können ${plan} bis zum Ende des laufenden Zeitraums nutzen. Danach wird nichts mehr berechnet.`,
  undoCancelHint: (plan) => `${plan} läuft weiter und verlängert sich wie bisher.`,
  undoChangeHint: (plan) => `Der Wechsel wird zurückgenommen, und Sie behalten ${plan}.`,
  nextInvoice: (amount) => `Ihre nächste Rechnung nach heutigem Stand: ${amount}.`,
  nextInvoiceOn: (amount, date) => `Ihre nächste Rechnung nach heutigem Stand: ${amount} am ${date}.`,
  nextInvoiceHint: 'Dieser Wechsel ist darin noch nicht enthalten.',
  needsPaymentMethod:
    'Dieser Tarif kostet Geld, und es ist noch keine Zahlungsart hinterlegt. Fügen Sie eine hinzu, und kommen Sie dann hierher zurück.',
  addPaymentMethod: 'Zahlungsart hinzufügen',
  paymentMethodsLoading: 'Ihre Zahlungsarten werden abgefragt…',
  confirmChange: 'Wechsel bestätigen',
  confirmCancel: 'Tarif kündigen',
  confirmUndo: 'Behalten',
  keepPlan: 'Zurück',
  changeSending: 'Wird gesendet…',
  changeDoneNow: (plan) =>
    `Sie haben jetzt ${plan}. Es kann eine Minute dauern, bis das überall zu sehen ist.`,
  changeDoneLater: (plan, date) => `Erledigt. Am ${date} wechseln Sie zu ${plan}.`,
  cancelDone: (plan) => `${plan} ist gekündigt.`,
  cancelDoneLater: (plan, date) => `${plan} ist gekündigt und endet am ${date}.`,
  undoDone: (plan) => `Erledigt. Sie behalten ${plan}.`,
  changeDoubtful:
    'Möglicherweise hat es trotzdem geklappt. Sehen Sie nach Ihrem Tarif, bevor Sie es erneut versuchen.',
  changeUnsupported: 'Ihr Tarif kann hier nicht geändert werden.',
  dialogDone: 'Fertig',
  dialogFailed: 'Das konnte nicht geöffnet werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.',
};
