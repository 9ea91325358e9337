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

/** A subscription to a plan. */
export interface PlanCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the plan. */
  plan: string;
  /**
   * Whole days, 0 or more. Part of the documented API, but released servers take the trial's length from
   * the plan and ignore this.
   */
  trialDays?: number | undefined;
  feature?: never;
}

/** A one-time purchase. */
export interface FeatureCheckoutRequest extends CheckoutReturnUrls {
  /** Id or name of the feature. */
  feature: string;
  plan?: never;
  trialDays?: never;
}

/** What to buy: one thing, so that mixing two does not compile. */
export type CheckoutRequest = PlanCheckoutRequest | FeatureCheckoutRequest;
