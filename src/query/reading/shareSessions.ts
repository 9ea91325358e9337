import { replaceEqualDeep } from '@tanstack/react-query';
import type { CheckoutList, CheckoutSession } from '../../model/CheckoutSession.js';

/**
 * Structural sharing that compares dates by value. Sessions that did not change keep their identity when the list is
 * read again, so that only changed rows render. TanStack's own sharing treats every `Date` as changed.
 */
export function shareSessions(before: unknown, after: unknown): unknown {
  if (!isList(before) || !isList(after)) return replaceEqualDeep(before, after);
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  let same = before.sessions.length === after.sessions.length;
  const sessions = after.sessions.map((session, index) => {
    const old = known.get(session.id);
    const kept = old && isSame(old, session) ? old : session;
    same &&= kept === before.sessions[index];
    return kept;
  });
  return { ...after, sessions: same ? before.sessions : sessions };
}

function isList(value: unknown): value is CheckoutList {
  return typeof value === 'object' && value !== null && 'sessions' in value && 'malformed' in value;
}

function isSame(a: CheckoutSession, b: CheckoutSession): boolean {
  return (Object.keys(b) as (keyof CheckoutSession)[]).every((field) => {
    const [x, y] = [a[field], b[field]];
    if (y instanceof Date) return x instanceof Date && x.getTime() === y.getTime();
    return x === y || (field === 'metadata' && JSON.stringify(x) === JSON.stringify(y));
  });
}
