/** A subscription plan that the sandbox sells. */
export interface SandboxPlan {
  /** A UUID. The API returns it even if the request contained the `name`. */
  id: string;
  /** Name that apps send, such as `pro`. */
  name: string;
  /** Title on the payment page. `rest-feature` does not return it. */
  title: string;
  /** @default '' */
  description?: string;
  /** Price per interval in minor currency units: `2900` is $29.00. With `perSeat`, the price of one member. */
  amount: number;
  /** ISO 4217 code, in either case. */
  currency: string;
  interval: SandboxInterval;
  /**
   * Days before the first charge. Only the account's first subscription to this plan gets the trial. `rest-feature`
   * has no trials.
   * @default 0
   */
  trialDays?: number;
  /**
   * Whether `amount` is charged for each member of the organisation.
   * @default false
   */
  perSeat?: boolean;
  /**
   * The most members that the plan allows, 0 for any number. Servers look at it only where the plan is `perSeat`.
   * @default 0
   */
  seatLimit?: number;
  /**
   * Credits that the account gets when it first holds the plan. `rest-feature` grants none.
   * @default 0
   */
  startCredits?: number;
  /**
   * Whether the plan is retired. `connect` does not list it and refuses to sell it, but returns it by its id. The other
   * generations ignore this field.
   * @default false
   */
  inactive?: boolean;
  /**
   * Name of the product that the plan contains. Plans that name the same product share it, as a monthly and a yearly
   * plan do.
   * @default the name of the plan and `_access`
   */
  product?: string;
  /**
   * Prices that the product had before. The API lists them as inactive.
   * @default none
   */
  formerAmounts?: readonly number[];
  /**
   * Other products in the plan.
   * @default none
   */
  extraProducts?: readonly SandboxPlanProduct[];
  /**
   * Metadata of the plan, such as `weightage` and `plan_group_id`.
   * @default {}
   */
  metadata?: Record<string, unknown>;
}

/** How often a subscription is charged. */
export type SandboxInterval = 'day' | 'week' | 'month' | 'year';

/** A product in a plan beside its main product. */
export interface SandboxPlanProduct {
  name: string;
  /** @default the name */
  title?: string;
  /**
   * `basic`, `per_seat`, `credits`, or any other text. A checkout does not charge for `credits`.
   * @default 'basic'
   */
  behavior?: string;
  /**
   * Credits of a product with the behaviour `credits`.
   * @default 0
   */
  credits?: number;
  prices: readonly SandboxPrice[];
}

/** A price of a product. A checkout charges each active price with the plan's interval. */
export interface SandboxPrice {
  /** In minor currency units. */
  amount: number;
  /** ISO 4217 code, in either case. */
  currency: string;
  /** @default the interval of the plan */
  interval?: SandboxInterval;
  /** @default 'active' */
  state?: string;
  /** @default 'licensed' */
  usageType?: string;
  /** @default 'flat' */
  billingScheme?: string;
}

/**
 * Something that plans include, as a row of a comparison of plans. `rest-feature` has none: its features are what plans
 * contain.
 */
export interface SandboxCapability {
  name: string;
  title: string;
  /**
   * For each product that includes it, by the product's name: `true`, or a text such as `5 GB`.
   */
  products: Readonly<Record<string, true | string>>;
  /**
   * Order among the rows.
   * @default none
   */
  weightage?: number;
}
