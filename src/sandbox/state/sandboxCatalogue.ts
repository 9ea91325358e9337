import type { SandboxCapability, SandboxPlan } from './SandboxPlan.js';
import { sandboxCapabilities } from './sandboxCapabilities.js';
import { sandboxPlans } from './sandboxPlans.js';

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
  plans: sandboxPlans,
  features: [credits],
  products: [{ ...credits, minQuantity: 1, maxQuantity: 10 }],
  capabilities: sandboxCapabilities,
};
