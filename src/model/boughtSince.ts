import type { CheckoutSession } from './CheckoutSession.js';

/**
 * Finds the open sessions whose thing was bought while they were open: paying one of them would be paying twice. These
 * are the sessions that a complete session for the same plan or product may have been paid after. Its `updatedAt`
 * bounds when that was. A session that was created later is a new purchase.
 */
export function boughtSince(sessions: readonly CheckoutSession[]): (open: CheckoutSession) => boolean {
  const paidUntil = new Map<string, number>();
  for (const session of sessions) {
    if (session.state !== 'complete') continue;
    const paid = (session.updatedAt ?? session.createdAt)?.getTime() ?? 0;
    const thing = thingOf(session);
    paidUntil.set(thing, Math.max(paid, paidUntil.get(thing) ?? 0));
  }
  return (open) => (paidUntil.get(thingOf(open)) ?? -1) >= (open.createdAt?.getTime() ?? 0);
}

function thingOf({ plan, product }: CheckoutSession): string {
  return `${plan ?? ''} ${product ?? ''}`;
}
