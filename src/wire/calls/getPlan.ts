import type { CheckoutCallOptions, CheckoutTransport } from '../../model/CheckoutTransport.js';
import { requireText } from '../../model/checkRequest.js';
import type { Plan } from '../../model/plans/Plan.js';
import { decodePlan } from '../codec/decodePlan.js';
import { readField } from '../codec/readField.js';
import { rowOf } from '../codec/rowOf.js';
import { UnexpectedAnswer } from '../codec/UnexpectedAnswer.js';
import { callOf } from './callOf.js';

/**
 * Returns one plan by its id or name, also one that is no longer sold. An unknown one is `internal` or `unknown`: servers
 * answer a plain 500.
 */
export async function getPlan(
  transport: CheckoutTransport,
  id: string,
  options?: CheckoutCallOptions,
): Promise<Plan> {
  requireText('id', id);
  return callOf(
    transport,
    {
      name: 'Get plan',
      procedure: 'GetPlan',
      fields: { id },
      path: `/billing/plans/${encodeURIComponent(id)}`,
      decode(json) {
        const plan = decodePlan(rowOf(readField(json, 'plan')));
        if (!plan) throw new UnexpectedAnswer('`plan` has no id');
        return plan;
      },
    },
    options,
  );
}
