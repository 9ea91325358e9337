/** A price as servers send it. */
export interface ProductPrice {
  interval: string;
  usageType: string;
  billingScheme: string;
  state: string;
  currency: string;
  /** In minor units. `undefined` for what is not a whole number of 0 or more. */
  amount: number | undefined;
}

/** A part of a plan as servers send it, from which the plan's price follows. */
export interface PlanProduct {
  name: string;
  behavior: string;
  seatLimit: number;
  prices: readonly ProductPrice[];
}
