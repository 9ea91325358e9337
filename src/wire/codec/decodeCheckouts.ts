import type { CheckoutList, CheckoutSession, MalformedCheckout } from '../../model/CheckoutSession.js';
import { newestFirst } from '../../model/newestFirst.js';
import { decodeSession } from './decodeSession.js';
import { isObject } from './isObject.js';
import { readField } from './readField.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

/**
 * Decodes the answer to listing checkouts. A row that cannot be read is reported in `malformed` and does not affect
 * the others. Of rows with the same id the first counts. Throws `UnexpectedAnswer`.
 */
export function decodeCheckouts(body: unknown, serverTime?: Date): CheckoutList {
  const rows = readField(body, 'checkoutSessions') ?? [];
  if (!Array.isArray(rows)) throw new UnexpectedAnswer('`checkout_sessions` is not a list');
  const sessions: CheckoutSession[] = [];
  const malformed: MalformedCheckout[] = [];
  const known = new Set<string>();
  rows.forEach((row: unknown, index) => {
    const session = decodeSession(row);
    if (typeof session === 'string') malformed.push({ index, id: readId(row), message: session });
    else if (!known.has(session.id)) {
      known.add(session.id);
      sessions.push(session);
    }
  });
  // Servers before v0.27 do not sort them.
  sessions.sort(newestFirst);
  return { sessions, malformed, ...(serverTime && { serverTime }) };
}

function readId(row: unknown): string | undefined {
  return isObject(row) && typeof row.id === 'string' ? row.id : undefined;
}
