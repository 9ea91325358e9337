/** Where the buyer comes back to. */
export interface CheckoutReturnUrls {
  /**
   * Where to come back after the form: absolute or relative to the page, `http(s)` only.
   * @default the provider's `successUrl`
   */
  successUrl?: string | undefined;
  /**
   * Where to come back after giving up: absolute or relative to the page, `http(s)` only.
   * @default the provider's `cancelUrl`
   */
  cancelUrl?: string | undefined;
}

/** A subscription to a plan. Every Frontier sells plans. */
export interface PlanCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the plan. */
  plan: string;
  /**
   * Whole days, 0 or more. Part of the documented REST API, but released servers take the trial's length from
   * the plan and ignore this; the 'product' dialect and Connect have no such field, and it is left out there.
   */
  trialDays?: number | undefined;
  /**
   * Pay from the first day although the plan has a trial. Frontier v0.8.30 and later; older servers of the
   * 'product' dialect ignore it, the 'feature' dialect refuses it here.
   * @default false
   */
  skipTrial?: boolean | undefined;
  /**
   * End the subscription when its trial ends. Frontier v0.8.30 and later, as `skipTrial`.
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

/** A one-time purchase as the published API documents it, which only Frontier v0.8.0 to v0.8.13 sells. */
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

/** A one-time purchase of Frontier v0.8.14 and later: the 'product' dialect of REST, and Connect. */
export interface ProductCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the product. */
  product: string;
  /**
   * How many, a whole number of 1 or more. Used by Frontier v0.66.0 and later; older servers sell one.
   * @default one, with a picker on the payment page
   */
  quantity?: number | undefined;
  /**
   * The product's own limits, where you know them: a quantity outside them is refused here, since servers
   * silently make it 1. Never sent.
   */
  minQuantity?: number | undefined;
  maxQuantity?: number | undefined;
  plan?: never;
  trialDays?: never;
  skipTrial?: never;
  cancelAfterTrial?: never;
  feature?: never;
  setup?: never;
}

/** Nothing to buy: the payment provider's own pages, for the 'product' dialect of REST and Connect. */
export interface SetupCheckoutRequest extends CheckoutReturnUrls {
  /**
   * - `paymentMethod`: a checkout that stores a payment method (Frontier v0.8.16 and later)
   * - `customerPortal`: the provider's portal, which is no checkout (v0.10.0 and later). Its answer is not a
   *   session: it cannot be fetched, listed or verified, and the buyer comes back to `cancelUrl`
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

/** What to buy or to set up: one thing, so that mixing two does not compile. */
export type CheckoutRequest =
  | PlanCheckoutRequest
  | FeatureCheckoutRequest
  | ProductCheckoutRequest
  | SetupCheckoutRequest;
