/** A card that the account has stored. */
export interface SandboxPaymentMethod {
  /** Such as `visa`. */
  brand: string;
  /** The last four digits. */
  last4: string;
  expiryMonth: number;
  expiryYear: number;
  /**
   * Whether invoices are charged to it.
   * @default true for the newest one
   */
  isDefault?: boolean;
}
