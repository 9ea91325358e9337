import type { Plan } from '../model/plans/Plan.js';

/**
 * Returns the plan `pro` of the sandbox's catalogue: 29 US dollars a month, with a trial of 14 days. Give each plan of a
 * list its own `id` and `name`.
 *
 * @param fields what to change
 */
export function makePlan(fields: Partial<Plan> = {}): Plan {
  const { name = 'pro', title = 'Pro' } = fields;
  return {
    id: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
    name,
    title,
    description: '',
    interval: 'month',
    trialDays: 14,
    startCredits: 0,
    active: true,
    group: title,
    weight: undefined,
    price: { currency: 'usd', flat: 2900, perSeat: 0, metered: false, tiered: false },
    seatLimit: undefined,
    features: [],
    metadata: {},
    ...fields,
  };
}
