import type { MalformedCheckout } from '../model/CheckoutSession.js';

/** What `onEvent` is told. */
export type CheckoutEvent = {
  /** A row of the server's list could not be read and is left out; told once per row. */
  type: 'checkout_malformed';
  time: Date;
  row: MalformedCheckout;
};
