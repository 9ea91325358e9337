import type { CheckoutSession } from './CheckoutSession.js';

/** The status of a session. `unknown` is for states that this library does not know. */
export type CheckoutStatus = 'open' | 'complete' | 'expired' | 'unknown';

/**
 * Returns the status of a session by its `state` and the clock. An `open` session past `expireAt` is `expired`, because
 * servers update the state only when they sync the session. `complete` does not mean paid.
 *
 * @param now a `Date`, or milliseconds since the epoch
 */
export function checkoutStatus(
  session: Pick<CheckoutSession, 'state' | 'expireAt'>,
  now: Date | number,
): CheckoutStatus {
  switch (session.state) {
    case 'complete':
      return 'complete';
    case 'expired':
      return 'expired';
    // `pending` is the default in the server's database and means the same.
    case 'open':
    case 'pending':
      return session.expireAt && session.expireAt.getTime() <= Number(now) ? 'expired' : 'open';
    default:
      return 'unknown';
  }
}
