import type { CheckoutScope } from '../../model/CheckoutTransport.js';
import { requireText } from '../../model/checkRequest.js';

/** The scope as Connect servers take it: part of the body. Throws `invalid_request`. */
export function encodeScope({ orgId, billingId }: CheckoutScope): object {
  requireText('orgId', orgId);
  if (billingId !== undefined) requireText('billingId', billingId);
  return { orgId, billingId };
}
