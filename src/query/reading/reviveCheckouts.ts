import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';

/**
 * The list as it was before it went through JSON, as a cache does that is kept in storage or sent along with a server
 * render: dates are dates again. A list that never did is handed back untouched.
 */
export function reviveCheckouts(list: CheckoutList): CheckoutList {
  const [first] = list.sessions;
  const dated: unknown = first?.createdAt ?? first?.expireAt ?? first?.updatedAt;
  if (typeof dated !== 'string') return list;
  return { ...list, sessions: list.sessions.map(reviveCheckout) };
}

/** The same for one session. */
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
