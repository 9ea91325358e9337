import type { CheckoutSession } from './CheckoutSession.js';

/**
 * Finds the open sessions whose thing was bought while they were open: paying one of them would be paying twice. These
 * are the sessions that a complete session for the same plan or product may have been paid after. Its `updatedAt`
 * bounds when that was. A session that was created later is a new purchase.
 */
export function boughtSince(sessions: readonly CheckoutSession[]): (open: CheckoutSession) => boolean {
  // Only for the things that are asked for: a long history has few open sessions on screen.
  const paidUntil = new Map<string, number>();
  return (open) => {
    const thing = thingOf(open);
    const paid = paidUntil.get(thing) ?? lastPaid(sessions, open);
    paidUntil.set(thing, paid);
    return paid >= (open.createdAt?.getTime() ?? 0);
  };
}

/** What a session sells, as a key. */
export function thingOf({ plan, product }: CheckoutSession): string {
  return `${plan ?? ''} ${product ?? ''}`;
}

/** Whether both sell the same thing. Cheaper than two keys. */
export function isSameThing(one: CheckoutSession, other: CheckoutSession): boolean {
  return (one.plan ?? '') === (other.plan ?? '') && (one.product ?? '') === (other.product ?? '');
}

function lastPaid(sessions: readonly CheckoutSession[], open: CheckoutSession): number {
  let last = -1;
  for (const session of sessions) {
    if (session.state !== 'complete' || !isSameThing(session, open)) continue;
    last = Math.max(last, (session.updatedAt ?? session.createdAt)?.getTime() ?? 0);
  }
  return last;
}
