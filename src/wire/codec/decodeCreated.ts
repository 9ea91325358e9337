import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { decodeCheckout } from './decodeCheckout.js';
import { UnexpectedAnswer } from './UnexpectedAnswer.js';

/** Decodes the answer to creating a checkout, which is of no use without a URL. Throws `UnexpectedAnswer`. */
export function decodeCreated(body: unknown): CheckoutSession {
  const session = decodeCheckout(body);
  if (!session.checkoutUrl) throw new UnexpectedAnswer('the checkout session has no URL');
  return session;
}
