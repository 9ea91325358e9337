import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import type { CheckoutTarget } from './openDestination.js';

/** How to start a checkout. */
export interface StartCheckoutOptions {
  /**
   * Goes to an open session for the same purchase instead of creating another. It looks in the cached history and in
   * what this browser remembers. The session must have the same return URLs and five minutes left. Servers before
   * v0.8.19 do not report what a session is for, and no server reports a quantity, the terms of a trial, or that a
   * session is for a payment method: of those only the remembered session counts.
   * @default false
   */
  reuse?: boolean | undefined;
  /**
   * Where the payment page opens: in this window, in a new tab, or in a popup. In a frame of another origin it always
   * opens in a new tab.
   * @default 'self'
   */
  target?: CheckoutTarget | undefined;
  /** Called with each session that the server has created, before the page is left. Not called for the customer portal. */
  onCreated?: ((session: CheckoutSession) => void) | undefined;
  /** Called when a start fails. The button works again by then. */
  onCheckoutError?: ((error: CheckoutError) => void) | undefined;
  /**
   * Called instead of going to a checkout when the account has a subscription that is not over. Send the buyer to where
   * it can be changed. Only buttons with a guard look: see `PlanCheckoutButton`.
   */
  onPlanHeld?: ((subscription: Subscription) => void) | undefined;
  /**
   * Called when the server refuses because the account already has this plan (reason `already_subscribed`). Use it to
   * read the subscription again. Frontier v0.114.0 and later; older servers answer a plain 500.
   */
  onAlreadySubscribed?: ((error: CheckoutError) => void) | undefined;
}
