/** How a checkout is named that buys nothing. */
export interface ItemLabels {
  /** A checkout that stores a payment method, where this browser remembers that it started one. */
  paymentMethod: string;
}
