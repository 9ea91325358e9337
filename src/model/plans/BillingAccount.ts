/** A billing account of an organisation. */
export interface BillingAccount {
  /** A UUID: the `billingId` of the provider. */
  readonly id: string;
  readonly name: string;
  /** ISO 4217 in lower case. A plan in another currency cannot be bought with this account. */
  readonly currency: string;
  /** `active` or `disabled`. */
  readonly state: string;
  readonly createdAt: Date | undefined;
}

/** A stored way to pay. */
export interface PaymentMethod {
  readonly id: string;
  /** Such as `card`. */
  readonly type: string;
  readonly cardBrand: string;
  readonly cardLast4: string;
  /** Whether invoices are charged to it. */
  readonly isDefault: boolean;
}

/** The next invoice as far as the server knows it. */
export interface UpcomingInvoice {
  /** In minor units of the currency. */
  readonly amount: number;
  /** ISO 4217 in lower case. */
  readonly currency: string;
  /** `undefined` for what is charged to a card by itself. */
  readonly dueAt: Date | undefined;
  readonly effectiveAt: Date | undefined;
  /** When the period ends, and the invoice is made. Frontier v0.8.26 and later. */
  readonly periodEndAt: Date | undefined;
}
