import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';

/**
 * Returns the list with its dates as `Date` again. A cache that is kept in storage or sent with a server render turns
 * them into strings. A list that has its dates is returned as it is.
 */
export function reviveCheckouts(list: CheckoutList): CheckoutList {
  const [first] = list.sessions;
  const dated: unknown = first?.createdAt ?? first?.expireAt ?? first?.updatedAt;
  if (typeof dated !== 'string') return list;
  return { ...list, sessions: list.sessions.map(reviveCheckout) };
}

/** Does the same for one session. */
export function reviveCheckout(session: CheckoutSession): CheckoutSession {
  const dated: unknown = session.createdAt ?? session.expireAt ?? session.updatedAt;
  if (typeof dated !== 'string') return session;
  return {
    ...session,
    createdAt: date(session.createdAt),
    updatedAt: date(session.updatedAt),
    expireAt: date(session.expireAt),
  };
}

function date(value: unknown): Date | undefined {
  return typeof value === 'string' ? new Date(value) : undefined;
}
