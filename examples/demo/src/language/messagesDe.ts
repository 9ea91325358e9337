import type { Messages } from './Messages.js';

export const messagesDe: Messages = {
  skip: 'Zum Inhalt springen',
  nav: 'Hauptmenü',
  pricing: 'Preise',
  billing: 'Abrechnung',
  pricingTitle: 'Geweckt vom Ausfall, nicht vom Rauschen',
  pricingText: 'Signals macht aus einer Nacht voller Alarme einen Vorfall und weckt eine Person, ein Mal.',
  plans: 'Tarife',
  creditsTitle: 'Replay-Guthaben',
  creditsText:
    'Mit einem Guthaben spielen Sie eine Stunde Metriken und Logs ab, in jedem Tarif. Guthaben verfällt nie.',
  once: 'einmalig',
  packs: 'Pakete zu 500',
  buyCredits: 'Guthaben kaufen',
  buyPack: '500 Guthaben kaufen',
  billingText: (organisation) => `Der Tarif von ${organisation} und alles, was zu kaufen begonnen wurde.`,
  comparePlans: 'Tarife vergleichen',
  payment: 'Zahlung',
  savePaymentMethod: 'Zahlungsmethode hinterlegen',
  invoicesAndCards: 'Rechnungen und Karten',
  notFound: 'Diese Seite gibt es nicht',
  footer: 'Northwind Signals ist eine erfundene Firma. Hier wird kein Geld bewegt.',
};
