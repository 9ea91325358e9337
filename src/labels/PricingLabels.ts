/** The texts of `PlanPricingTable` that name plans and their prices. */
export interface PricingLabels {
  /** Names the choice between monthly and yearly plans for screen readers. */
  billingInterval: string;
  /** `interval` is `day`, `week`, `month`, `year`, or what the server sent. */
  intervalName: (interval: string) => string;
  /** Beside a price, such as "per month". */
  perInterval: (interval: string) => string;
  /** Beside a price for one member, such as "per seat / month". */
  perSeatAndInterval: (interval: string) => string;
  /** What is charged for each member on top, such as "plus $9 per seat". */
  plusPerSeat: (price: string) => string;
  /** Usage is charged on top. */
  plusUsage: string;
  /** After what the whole organisation pays, such as "for 5 members". */
  forMembers: (seats: number) => string;
  /** How much less a longer interval costs, such as "Save 16%". */
  saving: (percent: string) => string;
  /** Beside the interval's name: how much less it costs at most. */
  savingUpTo: (percent: string) => string;
  free: string;
  /** Instead of a price that is in tiers. */
  priceTiered: string;
  /** Instead of a price, where only usage is charged. */
  priceUsage: string;
  /** Instead of a price that is not known. */
  priceUnknown: string;
  recommended: string;
  currentPlan: string;
  plansLoading: string;
  plansEmpty: string;
  plansFailed: string;
  /** The buttons could not be loaded. */
  actionsFailed: string;
  plansRetry: string;
  /** Names the table that compares features. */
  comparePlans: string;
  /** Heads the first column of the comparison. */
  feature: string;
  included: string;
  notIncluded: string;
}
