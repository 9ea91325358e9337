import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { decodeSession } from './decodeSession.js';
import { readField } from './readField.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

/** Decodes the answer to reading a checkout. Throws `UnexpectedAnswer`. */
export function decodeCheckout(body: unknown): CheckoutSession {
  const session = decodeSession(readField(body, 'checkoutSession'));
  if (typeof session === 'string') {
    throw new UnexpectedAnswer(`the checkout session is malformed (${session})`);
  }
  return session;
}
