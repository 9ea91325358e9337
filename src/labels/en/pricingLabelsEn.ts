import type { PricingLabels } from '../PricingLabels.js';

const names = new Map([
  ['day', 'Daily'],
  ['week', 'Weekly'],
  ['month', 'Monthly'],
  ['year', 'Yearly'],
]);

export const pricingLabelsEn: PricingLabels = {
  billingInterval: 'Billing interval',
  intervalName: (interval) => names.get(interval) ?? interval,
  perInterval: (interval) => (interval ? `per ${interval}` : ''),
  perSeatAndInterval: (interval) => (interval ? `per seat / ${interval}` : 'per seat'),
  plusPerSeat: (price) => `plus ${price} per seat`,
  plusUsage: 'plus usage',
  forMembers: (seats) => (seats === 1 ? 'for 1 member' : `for ${seats} members`),
  saving: (percent) => `Save ${percent}`,
  savingUpTo: (percent) => `Save up to ${percent}`,
  free: 'Free',
  priceTiered: 'Price by volume',
  priceUsage: 'Pay for what you use',
  priceUnknown: 'Price at checkout',
  recommended: 'Recommended',
  currentPlan: 'Current plan',
  plansLoading: 'Loading plans…',
  plansEmpty: 'There are no plans to choose from right now.',
  plansFailed: 'The plans could not be loaded.',
  actionsFailed: 'This could not be loaded. Check your connection.',
  plansRetry: 'Try again',
  comparePlans: 'Compare plans',
  feature: 'Feature',
  included: 'Included',
  notIncluded: 'Not included',
};
