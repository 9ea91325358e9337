/** Where the payment page sends the buyer back to. */
export interface CheckoutReturnUrls {
  /**
   * Address to return to after the payment form. Absolute, or relative to the page. `http(s)` only.
   * @default the provider's `successUrl`
   */
  successUrl?: string | undefined;
  /**
   * Address to return to when the buyer leaves the form without finishing. Absolute, or relative to the page.
   * `http(s)` only.
   * @default the provider's `cancelUrl`
   */
  cancelUrl?: string | undefined;
}

/** A subscription to a plan. Every Frontier sells plans. */
export interface PlanCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the plan. */
  plan: string;
  /**
   * Length of the trial in whole days, 0 or more. Only REST's 'feature' dialect sends it, and released servers ignore
   * it: they take the trial's length from the plan.
   */
  trialDays?: number | undefined;
  /**
   * Skips the plan's trial, so that payment starts on the first day. Frontier v0.8.30 and later. Older servers of the
   * 'product' dialect ignore it. In the 'feature' dialect it is an `invalid_request`.
   * @default false
   */
  skipTrial?: boolean | undefined;
  /**
   * Ends the subscription when its trial ends. Works where `skipTrial` does.
   * @default false
   */
  cancelAfterTrial?: boolean | undefined;
  feature?: never;
  product?: never;
  quantity?: never;
  minQuantity?: never;
  maxQuantity?: never;
  setup?: never;
}

/** A one-time purchase on Frontier v0.8.0 to v0.8.13. Later servers sell the same as a product. */
export interface FeatureCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the feature. */
  feature: string;
  plan?: never;
  trialDays?: never;
  skipTrial?: never;
  cancelAfterTrial?: never;
  product?: never;
  quantity?: never;
  minQuantity?: never;
  maxQuantity?: never;
  setup?: never;
}

/** A one-time purchase on Frontier v0.8.14 and later, with REST's 'product' dialect or Connect. */
export interface ProductCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the product. */
  product: string;
  /**
   * How many to buy: a whole number, 1 or more. Frontier v0.66.0 and later. Older servers sell one.
   * @default 1, and the buyer can change it on the payment page
   */
  quantity?: number | undefined;
  /**
   * Smallest quantity of the product, if you know it. A smaller `quantity` is an `invalid_request`, because servers
   * would silently sell 1. Not sent.
   */
  minQuantity?: number | undefined;
  /** Largest quantity of the product, if you know it. Not sent. */
  maxQuantity?: number | undefined;
  plan?: never;
  trialDays?: never;
  skipTrial?: never;
  cancelAfterTrial?: never;
  feature?: never;
  setup?: never;
}

/** A page of the payment provider where nothing is bought. With REST's 'product' dialect or Connect. */
export interface SetupCheckoutRequest extends CheckoutReturnUrls {
  /**
   * - `paymentMethod`: a checkout that stores a payment method (Frontier v0.8.16 and later)
   * - `customerPortal`: the provider's portal (v0.10.0 and later). It is not a checkout: its answer cannot be read,
   *   listed or verified, and the buyer returns to `cancelUrl`
   */
  setup: 'paymentMethod' | 'customerPortal';
  plan?: never;
  trialDays?: never;
  skipTrial?: never;
  cancelAfterTrial?: never;
  feature?: never;
  product?: never;
  quantity?: never;
  minQuantity?: never;
  maxQuantity?: never;
}

/** What to buy or set up. Two things in one request do not compile. */
export type CheckoutRequest =
  | PlanCheckoutRequest
  | FeatureCheckoutRequest
  | ProductCheckoutRequest
  | SetupCheckoutRequest;
