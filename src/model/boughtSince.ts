import type { CheckoutSession } from './CheckoutSession.js';

/**
 * Whether the same thing was bought while a session was open: paying it would be paying twice. True where a complete
 * session for the same plan or product may have been paid after this one was created. `updatedAt` bounds when that was.
 * A session that was created later is a new purchase.
 */
export function isBoughtSince(session: CheckoutSession, sessions: readonly CheckoutSession[]): boolean {
  const createdAt = session.createdAt?.getTime() ?? 0;
  return sessions.some(
    (other) =>
      other.id !== session.id &&
      other.state === 'complete' &&
      other.plan === session.plan &&
      other.product === session.product &&
      (other.updatedAt ?? other.createdAt ?? new Date(0)).getTime() >= createdAt,
  );
}
