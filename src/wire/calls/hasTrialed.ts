import type { CheckoutCallOptions, CheckoutScope, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { requireText } from '../../model/checkRequest.js';
import { readField } from '../codec/readField.js';
import { billingIdOf } from './billingIdOf.js';
import { callOf, unsupported } from './callOf.js';

/**
 * Whether the account ever held this plan, so that a checkout grants no trial of it. Also true for a plan that was held
 * without a trial, and for one that was changed away from. Frontier v0.8.36 and later.
 *
 * @param planId UUID of the plan
 */
export async function hasTrialed(
  transport: CheckoutTransport,
  scope: CheckoutScope,
  planId: string,
  options?: CheckoutCallOptions,
): Promise<boolean> {
  requireText('planId', planId);
  if (transport.sells === 'features') {
    throw unsupported("hasTrialed: servers of REST's 'feature' dialect do not have this call.");
  }
  const billingId = await billingIdOf(transport, scope, options);
  return callOf(
    transport,
    {
      name: 'Has trialed',
      scope: { ...scope, billingId },
      procedure: 'HasTrialed',
      fields: { id: billingId, planId },
      path: `/plans/${encodeURIComponent(planId)}/trialed`,
      decode: (json) => readField(json, 'trialed') === true,
    },
    options,
  );
}
