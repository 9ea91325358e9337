/** A plan as Frontier knows it; amounts are in cents. */
export interface Plan {
  id: string;
  name: string;
  title: string;
  amount: number;
  currency: string;
  interval: 'month' | 'year';
  trialDays?: number;
}

export const plans: readonly Plan[] = [
  {
    id: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f',
    name: 'starter_monthly',
    title: 'Starter',
    amount: 900,
    currency: 'usd',
    interval: 'month',
  },
  {
    id: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
    name: 'pro',
    title: 'Pro',
    amount: 2900,
    currency: 'usd',
    interval: 'month',
    trialDays: 14,
  },
  {
    id: 'a7f40b39-1c8e-4d52-b6e5-2f9081d3c47a',
    name: 'team',
    title: 'Team',
    amount: 99000,
    currency: 'usd',
    interval: 'year',
  },
];

export interface Feature {
  id: string;
  name: string;
  title: string;
  amount: number;
  currency: string;
}

export const features: readonly Feature[] = [
  {
    id: '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
    name: 'credits_500',
    title: '500 credits',
    amount: 2000,
    currency: 'usd',
  },
];

/** A feature as later servers sell it: by the number. */
export interface Product extends Feature {
  minQuantity: number;
  maxQuantity: number;
}

export const products: readonly Product[] = features.map((feature) => ({
  ...feature,
  minQuantity: 1,
  maxQuantity: 20,
}));

/** The title behind an id or a name; servers answer with the id even when the app asked by name. */
export function titleOf(idOrName: string | undefined): string | undefined {
  return [...plans, ...features].find(({ id, name }) => id === idOrName || name === idOrName)?.title;
}

export function isPlanTitle(title: string | undefined): boolean {
  return plans.some((plan) => plan.title === title);
}

/** "$29", or "$82.50" where there are cents. */
export function formatAmount(cents: number): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
}
