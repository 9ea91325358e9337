import type { PricingLabels } from '../PricingLabels.js';

const names = new Map([
  ['day', 'Täglich'],
  ['week', 'Wöchentlich'],
  ['month', 'Monatlich'],
  ['year', 'Jährlich'],
]);
const units = new Map([
  ['day', 'Tag'],
  ['week', 'Woche'],
  ['month', 'Monat'],
  ['year', 'Jahr'],
]);
const per = (interval: string) => (interval ? `pro ${units.get(interval) ?? interval}` : '');

export const pricingLabelsDe: PricingLabels = {
  billingInterval: 'Abrechnungszeitraum',
  intervalName: (interval) => names.get(interval) ?? interval,
  perInterval: per,
  perSeatAndInterval: (interval) =>
    interval ? `pro Mitglied / ${units.get(interval) ?? interval}` : 'pro Mitglied',
  plusPerSeat: (price) => `zuzüglich ${price} pro Mitglied`,
  plusUsage: 'zuzüglich Nutzung',
  forMembers: (seats) => (seats === 1 ? 'für 1 Mitglied' : `für ${seats} Mitglieder`),
  saving: (percent) => `${percent} sparen`,
  savingUpTo: (percent) => `bis zu ${percent} sparen`,
  free: 'Kostenlos',
  priceTiered: 'Preis nach Menge',
  priceUsage: 'Abrechnung nach Nutzung',
  priceUnknown: 'Preis beim Bezahlen',
  recommended: 'Empfohlen',
  currentPlan: 'Ihr Tarif',
  plansLoading: 'Tarife werden geladen…',
  plansEmpty: 'Zurzeit gibt es keine Tarife zur Auswahl.',
  plansFailed: 'Die Tarife konnten nicht geladen werden.',
  actionsFailed: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung.',
  plansRetry: 'Erneut versuchen',
  comparePlans: 'Tarife vergleichen',
  feature: 'Funktion',
  included: 'Enthalten',
  notIncluded: 'Nicht enthalten',
};
