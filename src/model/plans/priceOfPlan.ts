import type { PlanPrice } from './Plan.js';
import type { PlanProduct } from './PlanProduct.js';

/**
 * What a checkout of the plan bills: every product but credits, and of each the active prices of the plan's interval.
 * Returns `undefined` rather than a guess.
 */
export function priceOfPlan(interval: string, products: readonly PlanProduct[]): PlanPrice | undefined {
  const billed = products
    .filter(({ behavior }) => behavior !== 'credits')
    .flatMap((product) =>
      product.prices
        // Servers before v0.112.0 may leave the state empty, and bill the price.
        .filter((price) => price.interval === interval && (price.state || 'active') === 'active')
        .map((price) => ({ ...price, isPerSeat: product.behavior === 'per_seat' })),
    );
  const [first] = billed;
  if (!first?.currency || billed.some(({ currency }) => currency !== first.currency)) return undefined;
  const tiered = billed.some(({ billingScheme }) => billingScheme === 'tiered');
  const metered = billed.filter(({ usageType }) => usageType === 'metered');
  let flat = 0;
  let perSeat = 0;
  for (const price of billed) {
    if (price.usageType === 'metered' || price.billingScheme === 'tiered') continue;
    if (price.amount === undefined) return undefined;
    if (price.isPerSeat) perSeat += price.amount;
    else flat += price.amount;
  }
  return { currency: first.currency, flat, perSeat, metered: metered.length > 0, tiered };
}
