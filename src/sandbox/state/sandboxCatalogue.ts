/** A subscription plan that the sandbox sells. */
export interface SandboxPlan {
  /** A UUID. The API returns it even if the request contained the `name`. */
  id: string;
  /** Name that apps send, such as `pro`. */
  name: string;
  /** Title on the payment page. */
  title: string;
  /** Price per interval in minor currency units: `2900` is $29.00. */
  amount: number;
  /** ISO 4217 code, in either case. */
  currency: string;
  interval: 'day' | 'week' | 'month' | 'year';
  /**
   * Days before the first charge. Only the account's first subscription to this plan gets the trial.
   * @default 0
   */
  trialDays?: number;
  /**
   * Whether the plan is retired. `connect` refuses to sell it; the other generations ignore this field.
   * @default false
   */
  inactive?: boolean;
}

/** A one-time purchase that `rest-feature` sells. */
export interface SandboxFeature {
  /** A UUID. The API returns it even if the request contained the `name`. */
  id: string;
  /** Name that apps send, such as `credits_500`. */
  name: string;
  /** Title on the payment page. */
  title: string;
  /** Price in minor currency units: `2000` is $20.00. */
  amount: number;
  /** ISO 4217 code, in either case. */
  currency: string;
}

/** A one-time purchase that `rest-product` and `connect` sell, with a quantity. */
export interface SandboxProduct extends SandboxFeature {
  /**
   * Smallest quantity that a request can set.
   * @default 1
   */
  minQuantity?: number;
  /**
   * Largest quantity that a request can set. A larger one becomes 1, and the buyer can change it on the payment page.
   * @default no limit
   */
  maxQuantity?: number;
}

/** Everything that the sandbox sells. */
export interface SandboxCatalogue {
  plans: readonly SandboxPlan[];
  features: readonly SandboxFeature[];
  /**
   * One-time purchases of `rest-product` and `connect`.
   * @default the features
   */
  products?: readonly SandboxProduct[];
}

/** The products of a catalogue, or its features if it lists no products. */
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
 * The default catalogue: the plans `starter_monthly`, `pro` with a trial of 14 days, and `team`, and the one-time
 * purchase `credits_500`, as a product in quantities of 1 to 10.
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
