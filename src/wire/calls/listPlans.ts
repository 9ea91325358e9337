import type { CheckoutCallOptions, CheckoutTransport } from '../../model/CheckoutTransport.js';
import type { Plan } from '../../model/plans/Plan.js';
import { sortPlans } from '../../model/plans/sortPlans.js';
import { decodePlan } from '../codec/decodePlan.js';
import { readList } from '../codec/readList.js';
import { callOf } from './callOf.js';

/**
 * Returns the server's plans, sorted. Servers from v0.114.0 on leave out plans that are no longer sold, and some older
 * ones leave out plans without products. Rejects with `unauthenticated` for visitors who are not signed in: plans are
 * not public on any server.
 */
export async function listPlans(
  transport: CheckoutTransport,
  options?: CheckoutCallOptions,
): Promise<readonly Plan[]> {
  return callOf(
    transport,
    {
      name: 'List plans',
      procedure: 'ListPlans',
      path: '/billing/plans',
      decode: (json) => sortPlans(readList(json, 'plans').flatMap((row) => decodePlan(row) ?? [])),
    },
    options,
  );
}
