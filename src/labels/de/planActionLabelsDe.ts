import type { PlanActionLabels } from '../PlanActionLabels.js';
import { buttonLabelsDe } from './buttonLabelsDe.js';

const billing = new Map([
  ['day', 'tägliche'],
  ['week', 'wöchentliche'],
  ['month', 'monatliche'],
  ['year', 'jährliche'],
]);

export const planActionLabelsDe: PlanActionLabels = {
  ...buttonLabelsDe,
  subscribe: (plan) => `${plan} wählen`,
  startTrial: (days) => (days === 1 ? '1 Tag kostenlos testen' : `${days} Tage kostenlos testen`),
  trialThen: (price) => `Danach ${price}.`,
  subscribeNow: 'Jetzt abonnieren',
  upgrade: (plan) => `Auf ${plan} aufsteigen`,
  downgrade: (plan) => `Zu ${plan} herabstufen`,
  changeTo: (plan) => `Zu ${plan} wechseln`,
  switchTo: (interval) => `Auf ${billing.get(interval) ?? `„${interval}“ als`} Abrechnung umstellen`,
  cancelTo: (plan) => `Zu ${plan} wechseln`,
  resumeLeft: (left) => `Fortsetzen, noch ${left}`,
  trialEnds: (date) => `Ihre Testphase endet am ${date}.`,
  renews: (date) => `Verlängert sich am ${date}.`,
  endsOn: (date) => `Endet am ${date}.`,
  startsOn: (date) => `Beginnt am ${date}.`,
  changesOn: (plan, date) => `Wechselt am ${date} zu ${plan}.`,
  beingSetUp: 'Ihr Tarif wird eingerichtet.',
  changeElsewhere: 'Wenden Sie sich an den Support, um Ihren Tarif zu ändern.',
  planInactive: 'Wird nicht mehr angeboten.',
  seatLimitReached: 'Ihre Organisation hat mehr Mitglieder, als dieser Tarif Plätze hat.',
  paymentFirst: 'Begleichen Sie die offene Zahlung, bevor Sie den Tarif wechseln.',
  notChangeable: 'Ihr Tarif kann zurzeit nicht geändert werden.',
  currencyDiffers: (plan, account) =>
    `Dieser Tarif wird in ${plan} abgerechnet, Ihr Konto in ${account}. Wenden Sie sich an den Support.`,
  pastDue: (plan) => `Die letzte Zahlung für ${plan} ist fehlgeschlagen.`,
  fixPayment: 'Bezahlen oder Karte ändern',
  duplicatePlans: (plans) => `Sie haben mehr als einen Tarif: ${plans}. Jeder davon wird berechnet.`,
  retiredPlan: (plan) => `Sie haben ${plan}. Dieser Tarif steht nicht in der Auswahl unten.`,
  unknownPlan: 'einen Tarif, den es nicht mehr gibt',
  subscriptionsFailed:
    'Ihr aktueller Tarif konnte nicht abgefragt werden. Damit Sie nicht doppelt zahlen, kann bis dahin nichts gekauft werden.',
  subscriptionsRetry: 'Erneut abfragen',
};
