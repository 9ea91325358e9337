/** One checkout session as the sandbox stores it, including what the API does not return. */
export interface SandboxSession {
  /** A UUID. */
  id: string;
  /** URL of the payment page, including its fragment. */
  checkoutUrl: string;
  /** With the placeholder `{{.CheckoutID}}` filled in, except on `rest-feature`. */
  successUrl: string;
  /** With the placeholder `{{.CheckoutID}}` filled in, except on `rest-feature`. */
  cancelUrl: string;
  /** State that the API returns: `open`, `complete`, `expired`, or the state of a seed. */
  state: string;
  /** Payment status at the provider. The API never returns it. */
  paymentStatus: SandboxPaymentStatus;
  /** Name of the plan. */
  plan: string | undefined;
  /** Name of the feature. Only `rest-feature` sells features. */
  feature: string | undefined;
  /** Name of the product. */
  product: string | undefined;
  /** Quantity of the product. */
  quantity: number;
  /** Whether the buyer chooses the quantity, because the request set none within the product's limits. */
  hasQuantityPicker: boolean;
  /** Whether the session only saves a payment method. */
  setup: boolean;
  /** Length of the trial in days, 0 for none. */
  trialDays: number;
  /** Whether the subscription ends with its trial. */
  cancelAfterTrial: boolean;
  /** UUID of the billing account that the session belongs to. */
  billingId: string;
  createdAt: Date;
  /** Changes on every list or get while the session can still change. */
  updatedAt: Date;
  expireAt: Date;
  /** When the buyer finished the payment page. The API reports `complete` after another `lagMs`. */
  finishedAt: Date | undefined;
  /** When the money arrived, or when the page was finished if no money is due. */
  paidAt: Date | undefined;
  /** When the API first reported `complete`. What was bought is in force another `unlockLagMs` later. */
  completedAt: Date | undefined;
}

/**
 * Payment status of a session. `no_payment_required` means a started trial or a saved payment method. `unpaid` means
 * that the buyer has not finished the page, or that a bank transfer has not arrived.
 */
export type SandboxPaymentStatus = 'paid' | 'unpaid' | 'no_payment_required';

/** A session that exists from the start, for stories and tests. */
export interface SandboxSessionSeed {
  /** @default a random UUID */
  id?: string;
  /**
   * `open`, `complete`, `expired`, or any other text, to test how an app handles an unknown state.
   * @default 'open'
   */
  state?: string;
  /**
   * With `complete`, `no_payment_required` means that the plan's trial was started.
   * @default 'paid' for `complete`, otherwise 'unpaid'
   */
  paymentStatus?: SandboxPaymentStatus;
  /** Id or name of a plan in the catalogue. */
  plan?: string;
  /** Id or name of a feature in the catalogue. */
  feature?: string;
  /** Id or name of a product in the catalogue. */
  product?: string;
  /** @default 1 */
  quantity?: number;
  /**
   * Whether the session only saves a payment method.
   * @default false
   */
  setup?: boolean;
  /**
   * UUID of the billing account. A session of another account is not listed, and reading it by its id is refused.
   * @default the sandbox's billing account
   */
  billingId?: string;
  /** @default 'https://app.example/billing' */
  successUrl?: string;
  /** @default 'https://app.example/pricing' */
  cancelUrl?: string;
  /**
   * A `Date` or milliseconds since the epoch.
   * @default now; for `expired`, `validityMs` plus one hour ago
   */
  createdAt?: Date | number;
  /**
   * A `Date` or milliseconds since the epoch.
   * @default `createdAt` plus the sandbox's `validityMs`
   */
  expireAt?: Date | number;
}
