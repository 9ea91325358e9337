/**
 * One checkout session, in the same form for all versions of Frontier. A value that the server left out, or sent as
 * `null` or `""`, is `undefined`.
 */
export interface CheckoutSession {
  /** Frontier's id, a UUID. Not the payment provider's id. */
  readonly id: string;
  /**
   * Address of the payment page as the server sent it. Check it with `vetCheckoutUrl` before you open it, and keep
   * the fragment, which the page needs. It stops working when the session is complete or expired, and may then be `''`.
   */
  readonly checkoutUrl: string;
  /** Address to return to after the form. The server has replaced the placeholder with the id. */
  readonly successUrl: string | undefined;
  /** Address to return to when the buyer leaves the form without finishing. */
  readonly cancelUrl: string | undefined;
  /**
   * As the server sent it: `open`, `complete`, `expired`, a state that this library does not know, or `""`.
   * `complete` means that the form was finished, not that money arrived. `checkoutStatus` also checks the expiry.
   */
  readonly state: string;
  /** UUID of the plan. Sent by Frontier v0.8.19 and later. */
  readonly plan: string | undefined;
  /** UUID of the product. Sent by Frontier v0.8.19 and later. */
  readonly product: string | undefined;
  /** `{}` when absent. No released Frontier sets it. Values below 32 levels become `'…'`. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** When the session was created. */
  readonly createdAt: Date | undefined;
  /** When the server last synced the session. It also moves when nothing has changed. */
  readonly updatedAt: Date | undefined;
  /** When the session expires, usually 24 hours after it was created. */
  readonly expireAt: Date | undefined;
}

/** A row of the server's list that could not be read. It does not affect the other rows. */
export interface MalformedCheckout {
  /** Position in the server's list, from 0. */
  readonly index: number;
  /** The row's id, if it could be read. */
  readonly id: string | undefined;
  /** What is wrong with it, for developers. */
  readonly message: string;
}

/** All checkouts of a billing account. */
export interface CheckoutList {
  /** Newest first, each id once. Sessions without `createdAt` come last. */
  readonly sessions: readonly CheckoutSession[];
  /** Rows that could not be read. Usually empty. */
  readonly malformed: readonly MalformedCheckout[];
  /**
   * The server's time when it answered, to the second. Only where the browser may read the `Date` header: on the same
   * origin, or when CORS exposes it.
   */
  readonly serverTime?: Date | undefined;
}
