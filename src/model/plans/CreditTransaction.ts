/** A movement of the account's credits. */
export interface CreditTransaction {
  /** From Frontier v0.8.14 on the id of the checkout, for credits that were bought. */
  readonly id: string;
  /** `credit` or `debit`. */
  readonly type: string;
  /** How many credits, always positive. A text, because it may be larger than a number can hold. */
  readonly amount: string;
  /** Such as `system.buy`. */
  readonly source: string;
  readonly description: string;
  readonly createdAt: Date | undefined;
  /** `{}` when absent. */
  readonly metadata: Readonly<Record<string, unknown>>;
}
