import type { SandboxCapability, SandboxPlan } from './SandboxPlan.js';

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
  /**
   * Credits that one of it grants. The server takes the money for an item without credits, and grants nothing.
   * @default 0
   */
  credits?: number;
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
  /**
   * What the products of plans include.
   * @default none
   */
  capabilities?: readonly SandboxCapability[];
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
  credits: 500,
};

/**
 * The default catalogue: `free`, `starter_monthly`, `pro` with a trial of 14 days, `pro_yearly`, `team` (yearly) and
 * `team_monthly` per member, the retired plan `classic`, and the one-time purchase `credits_500`, as a product in
 * quantities of 1 to 10.
 */
export const sandboxCatalogue: SandboxCatalogue = {
  plans: [
    {
      id: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f',
      name: 'starter_monthly',
      title: 'Starter',
      description: 'For small projects',
      amount: 900,
      currency: 'usd',
      interval: 'month',
      product: 'starter_access',
      formerAmounts: [700],
      metadata: { weightage: 1, plan_group_id: 'starter' },
    },
    {
      id: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
      name: 'pro',
      title: 'Pro',
      description: 'For professionals',
      amount: 2900,
      currency: 'usd',
      interval: 'month',
      trialDays: 14,
      product: 'pro_access',
      metadata: { weightage: 2, plan_group_id: 'pro' },
    },
    {
      id: 'a7f40b39-1c8e-4d52-b6e5-2f9081d3c47a',
      name: 'team',
      title: 'Team',
      description: 'For teams, with a price per member',
      amount: 99000,
      currency: 'usd',
      interval: 'year',
      perSeat: true,
      product: 'team_seat',
      metadata: { weightage: 3, plan_group_id: 'team' },
    },
    {
      id: '3f6b1d24-7e90-4c15-a8b2-d90e4f7c6a13',
      name: 'free',
      title: 'Free',
      description: 'To try it out',
      amount: 0,
      currency: 'usd',
      interval: 'month',
      product: 'free_access',
      metadata: { weightage: 0, plan_group_id: 'free' },
    },
    {
      id: 'c81e5f72-04ab-4d39-9f6c-7b2a1e8d5034',
      name: 'pro_yearly',
      title: 'Pro',
      description: 'For professionals',
      amount: 29000,
      currency: 'usd',
      interval: 'year',
      product: 'pro_access',
      metadata: { weightage: 2, plan_group_id: 'pro' },
    },
    {
      id: '64d0a9b7-5c3f-4e81-b27d-1f8e6c0a93d5',
      name: 'team_monthly',
      title: 'Team',
      description: 'For teams, with a price per member',
      amount: 9900,
      currency: 'usd',
      interval: 'month',
      perSeat: true,
      product: 'team_seat',
      metadata: { weightage: 3, plan_group_id: 'team' },
    },
    {
      id: 'f29c4e60-8d17-4b5a-93e1-a5c7b0d2864f',
      name: 'classic',
      title: 'Classic',
      description: 'No longer sold',
      amount: 1900,
      currency: 'usd',
      interval: 'month',
      inactive: true,
      product: 'classic_access',
      metadata: { weightage: 1, plan_group_id: 'classic' },
    },
  ],
  features: [credits],
  products: [{ ...credits, minQuantity: 1, maxQuantity: 10 }],
  capabilities: [
    {
      name: 'projects',
      title: 'Projects',
      weightage: 1,
      products: {
        free_access: '1',
        starter_access: '5',
        classic_access: '10',
        pro_access: 'Unlimited',
        team_seat: 'Unlimited',
      },
    },
    {
      name: 'storage',
      title: 'Storage',
      weightage: 2,
      products: {
        free_access: '1 GB',
        starter_access: '10 GB',
        classic_access: '20 GB',
        pro_access: '100 GB',
        team_seat: '1 TB',
      },
    },
    {
      name: 'export',
      title: 'Export to CSV',
      weightage: 3,
      products: { starter_access: true, classic_access: true, pro_access: true, team_seat: true },
    },
    {
      name: 'api',
      title: 'API access',
      weightage: 4,
      products: { pro_access: true, team_seat: true },
    },
    {
      name: 'sso',
      title: 'Single sign-on',
      weightage: 5,
      products: { team_seat: true },
    },
  ],
};
