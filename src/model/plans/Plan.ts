/** What a plan costs per interval. Amounts are in minor units of the currency: cents for `usd`, yen for `jpy`. */
export interface PlanPrice {
  /** ISO 4217 in lower case, such as `usd`. */
  readonly currency: string;
  /** What is charged whatever the number of members. */
  readonly flat: number;
  /** What is charged for each member of the organisation. */
  readonly perSeat: number;
  /** Whether usage is charged on top. */
  readonly metered: boolean;
  /** Whether part of the price is in tiers, which no server sends: then `flat` and `perSeat` are not the price. */
  readonly tiered: boolean;
}

/** Something that a plan includes. */
export interface PlanFeature {
  readonly name: string;
  /** The name where the server has no title. */
  readonly title: string;
  /** `true` for what is just included, otherwise a text such as "10 GB". */
  readonly value: true | string;
  /** Where it stands in a comparison, smallest first. `undefined` where the server does not say. */
  readonly weight: number | undefined;
}

/** A plan that can be subscribed to, in the same form for all versions of Frontier. Each interval is a plan of its own. */
export interface Plan {
  /** A UUID. Subscriptions refer to it. */
  readonly id: string;
  readonly name: string;
  /** The name where the server has no title. */
  readonly title: string;
  /** `''` when absent. */
  readonly description: string;
  /** `day`, `week`, `month`, `year`, what else the server sent, or `''`. */
  readonly interval: string;
  /** Length of the trial in days, 0 for none. Servers before v0.8.24 do not say, and count as 0. */
  readonly trialDays: number;
  /** Credits that the account gets when it first subscribes. */
  readonly startCredits: number;
  /** `false` for a plan that is no longer sold. Frontier v0.114.0 and later. */
  readonly active: boolean;
  /** The same for plans that differ by interval only: `metadata.plan_group_id`, else title and product names. */
  readonly group: string;
  /** Rank among the plans, smallest first: `metadata.weightage`. `undefined` where it is not set. */
  readonly weight: number | undefined;
  /** `undefined` where the server's prices do not add up to one: none for the interval, several currencies, or not a number. */
  readonly price: PlanPrice | undefined;
  /** How many members an organisation may have. `undefined` for no limit. */
  readonly seatLimit: number | undefined;
  /** In the order in which to show them. */
  readonly features: readonly PlanFeature[];
  /** `{}` when absent. */
  readonly metadata: Readonly<Record<string, unknown>>;
}
