import type { CheckoutRequest } from 'react-frontier-checkout';

export const allowed: CheckoutRequest[] = [
  { plan: 'pro', trialDays: 14, skipTrial: false, cancelAfterTrial: true },
  { feature: 'credits_500', successUrl: '/done', cancelUrl: undefined },
  { product: 'seats', quantity: 3, minQuantity: 1, maxQuantity: 5 },
  { setup: 'paymentMethod' },
  { setup: 'customerPortal', cancelUrl: '/billing' },
];

export const refused: CheckoutRequest[] = [
  // @ts-expect-error a plan and a feature
  { plan: 'pro', feature: 'credits_500' },
  // @ts-expect-error a plan and a product
  { plan: 'pro', product: 'seats' },
  // @ts-expect-error a quantity of a plan
  { plan: 'pro', quantity: 2 },
  // @ts-expect-error limits of a plan
  { plan: 'pro', maxQuantity: 2 },
  // @ts-expect-error a trial of a feature
  { feature: 'credits_500', trialDays: 3 },
  // @ts-expect-error a trial of a product
  { product: 'seats', skipTrial: true },
  // @ts-expect-error a quantity of a feature
  { feature: 'credits_500', quantity: 2 },
  // @ts-expect-error a purchase in a setup
  { setup: 'paymentMethod', product: 'seats' },
  // @ts-expect-error an unknown setup
  { setup: 'card' },
  // @ts-expect-error nothing to buy
  { successUrl: '/done' },
  // @ts-expect-error a field that does not exist
  { plan: 'pro', coupon: 'x' },
];
