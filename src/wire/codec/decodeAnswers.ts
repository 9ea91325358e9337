import type { CheckoutList, CheckoutSession, MalformedCheckout } from '../../model/CheckoutSession.js';
import { decodeSession, either, isObject } from './decodeSession.js';

/** Says what is wrong with an answer; the caller knows the URL it came from. */
export class UnexpectedAnswer extends Error {}

/** The answer to create. */
export function decodeCheckout(body: unknown): CheckoutSession {
  const session = decodeSession(either(requireObject(body), 'checkoutSession', 'checkout_session'));
  if (typeof session === 'string')
    throw new UnexpectedAnswer(`its checkout session is malformed (${session})`);
  return session;
}

/** The answer to list: rows that cannot be read are set aside, so that one of them does not hide the others. */
export function decodeCheckouts(body: unknown, serverTime?: Date): CheckoutList {
  const rows = either(requireObject(body), 'checkoutSessions', 'checkout_sessions') ?? [];
  if (!Array.isArray(rows)) throw new UnexpectedAnswer('its `checkout_sessions` is not a list');
  const sessions: CheckoutSession[] = [];
  const malformed: MalformedCheckout[] = [];
  rows.forEach((row: unknown, index) => {
    const session = decodeSession(row);
    if (typeof session === 'string') malformed.push({ index, id: readId(row), message: session });
    else sessions.push(session);
  });
  // Servers before v0.27 send them in no order.
  sessions.sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
  return { sessions, malformed, ...(serverTime && { serverTime }) };
}

function requireObject(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw new UnexpectedAnswer('it is not a JSON object');
  return body;
}

function readId(row: unknown): string | undefined {
  return isObject(row) && typeof row.id === 'string' ? row.id : undefined;
}
