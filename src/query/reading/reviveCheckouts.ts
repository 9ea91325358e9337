import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';
import { toDate } from './toDate.js';

// Every reader of a list asks, and a list may be long.
const revived = new WeakMap<CheckoutList, CheckoutList>();

/**
 * The list as it was before it went through JSON, as a cache does that is kept in storage or sent with a server
 * render: dates are dates again. Returns a list that has them already as it is.
 */
export function reviveCheckouts(list: CheckoutList): CheckoutList {
  const known = revived.get(list) ?? revive(list);
  revived.set(list, known);
  return known;
}

function revive(list: CheckoutList): CheckoutList {
  if (isDateOrNone(list.serverTime) && list.sessions.every(isRevived)) return list;
  return { ...list, sessions: list.sessions.map(reviveCheckout), serverTime: toDate(list.serverTime) };
}

/** The same for one session. */
export function reviveCheckout(session: CheckoutSession): CheckoutSession {
  if (isRevived(session)) return session;
  const { createdAt, updatedAt, expireAt } = session;
  return {
    ...session,
    createdAt: toDate(createdAt),
    updatedAt: toDate(updatedAt),
    expireAt: toDate(expireAt),
  };
}

function isRevived({ createdAt, updatedAt, expireAt }: CheckoutSession): boolean {
  return isDateOrNone(createdAt) && isDateOrNone(updatedAt) && isDateOrNone(expireAt);
}

function isDateOrNone(value: unknown): boolean {
  return value === undefined || value instanceof Date;
}
