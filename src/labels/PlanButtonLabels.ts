/** The texts that only `PlanCheckoutButton` shows. */
export interface PlanButtonLabels {
  /** The account has a plan already, and a second one would be charged beside it. */
  planHeld: string;
  /** The button to the customer portal, where a plan can be changed. */
  managePlan: string;
  /** A purchase of a plan is being confirmed, so no other is sold yet. */
  purchaseConfirming: string;
}
