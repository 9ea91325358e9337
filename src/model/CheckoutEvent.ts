import type { CheckoutError } from './CheckoutError.js';
import type { MalformedCheckout } from './CheckoutSession.js';
import type { Subscription } from './plans/Subscription.js';
import type { Purchase } from './toPurchase.js';

/** What was asked for, as far as this browser knows. */
export interface CheckoutEventRequest extends Purchase {}

interface AboutCheckout {
  time: Date;
  /**
   * `undefined` as long as there is no session, and for the customer portal, which has none. Never the address of its
   * payment page, which lets its holder pay.
   */
  sessionId: string | undefined;
  request: CheckoutEventRequest | undefined;
  /**
   * `true` where the account's subscriptions could not be looked at before a plan was sold: the transport or the server
   * cannot list them, or this buyer may not.
   */
  isUnguarded?: boolean | undefined;
}

/**
 * What `onEvent` is told. Each outcome (`completed`, `cancelled`, `expired`) is told once per session and browser,
 * whatever is reloaded or opened twice. `checkout_completed` means that the form was finished, not that money arrived.
 */
export type CheckoutEvent =
  | ({
      type:
        | 'checkout_started'
        | 'checkout_created'
        | 'checkout_resumed'
        | 'checkout_leaving'
        | 'checkout_returned'
        | 'checkout_completed'
        | 'checkout_cancelled'
        | 'checkout_expired';
    } & AboutCheckout)
  /** A start that failed; the session may exist all the same, see `useStartCheckout`. */
  | ({ type: 'checkout_failed'; error: CheckoutError } & AboutCheckout)
  /**
   * A plan was not sold, and nothing was sent: the account has a subscription, or a purchase of it is still being
   * confirmed (`heldBy` is then `confirming`).
   */
  | ({ type: 'checkout_held'; heldBy: Subscription | 'confirming' } & AboutCheckout)
  /**
   * A call other than a start failed, for a reason that points to a mistake in the app's set-up, such as a wrong
   * `baseUrl`; told once per mistake. Without `onEvent` the messages of these errors, and of failed starts that are
   * mistakes, are on the console.
   */
  | { type: 'checkout_call_failed'; time: Date; error: CheckoutError }
  /** A row of the server's list could not be read and is left out; told once per row. */
  | { type: 'checkout_malformed'; time: Date; row: MalformedCheckout };

/** An event before it has a time. */
export type CheckoutEventInit = CheckoutEvent extends infer Event
  ? Event extends CheckoutEvent
    ? Omit<Event, 'time'>
    : never
  : never;
