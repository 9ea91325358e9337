import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutStatus, checkoutStatus } from '../../model/checkoutStatus.js';

interface JudgedStatus {
  status: CheckoutStatus;
  /** The server calls it open, and only this machine's clock, which may be wrong, says that it has expired. */
  mayHaveExpired: boolean;
}

/**
 * A session's status by the clock. Only the server's clock makes an open session `expired`.
 *
 * @param now milliseconds since the epoch
 * @param isServerClock whether `now` is the server's clock; see `useIsServerClock`
 */
export function judgeStatus(
  session: Pick<CheckoutSession, 'state' | 'expireAt'>,
  now: number,
  isServerClock: boolean,
): JudgedStatus {
  const status = checkoutStatus(session, now);
  if (isServerClock || status !== 'expired' || session.state === 'expired') {
    return { status, mayHaveExpired: false };
  }
  return { status: 'open', mayHaveExpired: true };
}
