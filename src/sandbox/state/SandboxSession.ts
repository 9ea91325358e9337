/** One checkout as the sandbox's server side knows it: more than the API shows. */
export interface SandboxSession {
  /** The API's id, a UUID. */
  id: string;
  /** Address of the payment page, fragment included. */
  checkoutUrl: string;
  /** Placeholder already filled in. */
  successUrl: string;
  /** Placeholder already filled in; `''` when the app sent none. */
  cancelUrl: string;
  /** What the API says: `open`, `complete`, `expired`, or whatever a seed put there. */
  state: string;
  /** What the provider knows and the API never says. */
  paymentStatus: SandboxPaymentStatus;
  /** Name of the plan being subscribed to. */
  plan: string | undefined;
  /** Name of the feature being bought, from a request of the first generation. */
  feature: string | undefined;
  /** Name of the product being bought. */
  product: string | undefined;
  /** How many of it. */
  quantity: number;
  /** Whether the buyer chooses the quantity, because the request fixed none that the product allows. */
  hasQuantityPicker: boolean;
  /** Whether it only saves a payment method. */
  setup: boolean;
  /** Trial granted with this checkout, in days. */
  trialDays: number;
  /** Whether the subscription is to end with its trial. */
  cancelAfterTrial: boolean;
  /** Billing account that it belongs to. */
  billingId: string;
  createdAt: Date;
  /** Moves on every sync of a session that is not final. */
  updatedAt: Date;
  expireAt: Date;
  /** When the buyer finished the page; the API follows `lagMs` later. */
  finishedAt: Date | undefined;
}

/** `no_payment_required` is a started trial; `unpaid` a session not finished, or a transfer not arrived. */
export type SandboxPaymentStatus = 'paid' | 'unpaid' | 'no_payment_required';

/** A session that exists from the start, for stories and tests. Everything is optional. */
export interface SandboxSessionSeed {
  /** @default a random UUID */
  id?: string;
  /**
   * `open`, `complete`, `expired`, or a state of your own to see how an app takes it.
   * @default 'open'
   */
  state?: string;
  /** @default 'paid' for `complete`, else 'unpaid' */
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
   * Only saves a payment method.
   * @default false
   */
  setup?: boolean;
  /**
   * Another account's UUID makes it one that no list shows and that get refuses.
   * @default the sandbox's billing account
   */
  billingId?: string;
  /** @default 'https://app.example/billing' */
  successUrl?: string;
  /** @default 'https://app.example/pricing' */
  cancelUrl?: string;
  /**
   * A `Date` or milliseconds since the epoch.
   * @default now; for `expired` one validity and an hour ago
   */
  createdAt?: Date | number;
  /**
   * A `Date` or milliseconds since the epoch.
   * @default `createdAt` plus the sandbox's `validityMs`
   */
  expireAt?: Date | number;
}
