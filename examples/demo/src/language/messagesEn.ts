import type { Messages } from './Messages.js';

export const messagesEn: Messages = {
  skip: 'Skip to content',
  nav: 'Main',
  pricing: 'Pricing',
  billing: 'Billing',
  pricingTitle: 'Woken for the outage, not for the noise',
  pricingText: 'Signals turns a night of alerts into one incident, and pages one person, once.',
  plans: 'Plans',
  creditsTitle: 'Replay credits',
  creditsText: 'One credit replays one hour of metrics and logs, on any plan. Credits never expire.',
  once: 'once',
  packs: 'Packs of 500',
  buyCredits: 'Buy credits',
  buyPack: 'Buy 500 credits',
  billingText: (organisation) => `The plan of ${organisation}, and everything it has started to buy.`,
  comparePlans: 'Compare plans',
  payment: 'Payment',
  savePaymentMethod: 'Save a payment method',
  invoicesAndCards: 'Invoices and cards',
  notFound: 'There is no such page',
  footer: 'Northwind Signals is an invented company. No money moves here.',
};
