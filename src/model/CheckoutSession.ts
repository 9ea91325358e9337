/**
 * One checkout session as this library hands it out, whatever Frontier sent it.
 * A value the server left out, or sent as `null` or `""`, is `undefined`.
 */
export interface CheckoutSession {
  /** Frontier's own id, a UUID. Not the payment provider's id. */
  readonly id: string;
  /**
   * The hosted page, as the server sent it: not vetted yet. Dead at the provider once the session is
   * complete or expired. Keep the fragment, the page needs it.
   */
  readonly checkoutUrl: string;
  /** Where the buyer comes back after the form, placeholder already filled in by the server. */
  readonly successUrl: string | undefined;
  /** Where the buyer comes back after giving up. */
  readonly cancelUrl: string | undefined;
  /**
   * The server's own word: `open`, `complete`, `expired`, or one this library does not know; `""` when
   * there was none. `complete` means that the form was finished, not that money arrived.
   */
  readonly state: string;
  /** UUID of the plan, where the server says what a session is for (Frontier v0.8.19 and later). */
  readonly plan: string | undefined;
  /** UUID of the product, where the server says what a session is for (Frontier v0.8.19 and later). */
  readonly product: string | undefined;
  /** No released Frontier fills this; kept for servers that will. `{}` when absent. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly createdAt: Date | undefined;
  /** Moves on every server-side sync, also when nothing changed: not a sign of change. */
  readonly updatedAt: Date | undefined;
  /** End of validity, usually 24 h after creation. */
  readonly expireAt: Date | undefined;
}

/** One row of a list answer that could not be read; the other rows are unharmed. */
export interface MalformedCheckout {
  /** Position in the server's answer, from 0. */
  readonly index: number;
  /** The row's id, where that much could be read. */
  readonly id: string | undefined;
  /** What is wrong with it, for developers. */
  readonly message: string;
}

/** The whole history of a billing account, as one answer holds it. */
export interface CheckoutList {
  /** Newest first, as far as `createdAt` tells. */
  readonly sessions: readonly CheckoutSession[];
  /** Rows that could not be read. Empty on a sound server. */
  readonly malformed: readonly MalformedCheckout[];
  /**
   * The server's clock as it answered, where the browser may read the `Date` header (same origin, or exposed by
   * CORS). To the second.
   */
  readonly serverTime?: Date | undefined;
}
