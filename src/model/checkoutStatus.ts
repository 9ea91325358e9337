import type { CheckoutSession } from './CheckoutSession.js';

/** What a session amounts to at a moment; `unknown` covers states this library has never heard of. */
export type CheckoutStatus = 'open' | 'complete' | 'expired' | 'unknown';

/**
 * Judges a session by its `state` and by the clock: servers mark a session expired only when a sync looks
 * at it, so an `open` one past `expireAt` is `expired` here already. `complete` does not mean paid.
 *
 * @param now the moment to judge by, a `Date` or milliseconds since the epoch
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
    // `pending` is the server's column default; no code path writes it, and it means the same.
    case 'open':
    case 'pending':
      return session.expireAt && session.expireAt.getTime() <= Number(now) ? 'expired' : 'open';
    default:
      return 'unknown';
  }
}
