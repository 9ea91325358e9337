/** A subscription that the sandbox sells. */
export interface SandboxPlan {
  /** UUID; the API answers with it even when the request named the plan by `name`. */
  id: string;
  /** What an app sends, such as `pro`. */
  name: string;
  /** What the buyer reads on the payment page. */
  title: string;
  /** Price per interval in minor currency units: `2900` is $29.00. */
  amount: number;
  /** ISO 4217, either case. */
  currency: string;
  interval: 'day' | 'week' | 'month' | 'year';
  /**
   * Days before the first charge, granted on the account's first subscription to this plan.
   * @default 0
   */
  trialDays?: number;
  /**
   * Retired: today's servers refuse to sell it, older ones know no such thing.
   * @default false
   */
  inactive?: boolean;
}

/** A one-time purchase that the sandbox sells, to requests in the words of the first servers. */
export interface SandboxFeature {
  /** UUID; the API answers with it even when the request named the feature by `name`. */
  id: string;
  /** What an app sends, such as `credits_500`. */
  name: string;
  /** What the buyer reads on the payment page. */
  title: string;
  /** Price in minor currency units: `2000` is $20.00. */
  amount: number;
  /** ISO 4217, either case. */
  currency: string;
}

/** A one-time purchase as later servers sell it: in a quantity. */
export interface SandboxProduct extends SandboxFeature {
  /**
   * Smallest quantity that a request can fix.
   * @default 1
   */
  minQuantity?: number;
  /**
   * Largest quantity that a request can fix; a larger one becomes 1, to be changed on the payment page.
   * @default no limit
   */
  maxQuantity?: number;
}

/** Everything that the sandbox sells. */
export interface SandboxCatalogue {
  plans: readonly SandboxPlan[];
  features: readonly SandboxFeature[];
  /**
   * What the generations after the first sell once.
   * @default the features
   */
  products?: readonly SandboxProduct[];
}

/** The products of a catalogue, which may have been written for the first generation. */
export function productsOf({ products, features }: SandboxCatalogue): readonly SandboxProduct[] {
  return products ?? features;
}

const credits = {
  id: '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
  name: 'credits_500',
  title: '500 credits',
  amount: 2000,
  currency: 'usd',
};

/**
 * What a sandbox sells unless told otherwise: `starter_monthly`, `pro` with a trial, `team`, and `credits_500`, as a
 * product up to ten at a time.
 */
export const sandboxCatalogue: SandboxCatalogue = {
  plans: [
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
  ],
  features: [credits],
  products: [{ ...credits, minQuantity: 1, maxQuantity: 10 }],
};
