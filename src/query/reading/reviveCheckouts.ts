import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { toDate } from './toDate.js';

/**
 * The list as it was before it went through JSON, as a cache does that is kept in storage or sent with a server
 * render: dates are dates again. Returns a list that has them already as it is.
 */
export function reviveCheckouts(list: CheckoutList): CheckoutList {
  const sessions = list.sessions.map(reviveCheckout);
  const isRevived =
    isDateOrNone(list.serverTime) && sessions.every((session, index) => session === list.sessions[index]);
  if (isRevived) return list;
  return { ...list, sessions, serverTime: toDate(list.serverTime) };
}

/** The same for one session. */
export function reviveCheckout(session: CheckoutSession): CheckoutSession {
  const { createdAt, updatedAt, expireAt } = session;
  if ([createdAt, updatedAt, expireAt].every(isDateOrNone)) return session;
  return {
    ...session,
    createdAt: toDate(createdAt),
    updatedAt: toDate(updatedAt),
    expireAt: toDate(expireAt),
  };
}

function isDateOrNone(value: unknown): boolean {
  return value === undefined || value instanceof Date;
}
