import type { PlanPrice } from './Plan.js';
import type { PlanProduct } from './PlanProduct.js';

/**
 * What a checkout of the plan bills: every product but credits, and of each the active prices of the plan's interval.
 * Returns `undefined` rather than a guess.
 */
export function priceOfPlan(interval: string, products: readonly PlanProduct[]): PlanPrice | undefined {
  let currency = '';
  let flat = 0;
  let perSeat = 0;
  let metered = false;
  let tiered = false;
  for (const { behavior, prices } of products) {
    for (const price of behavior === 'credits' ? [] : prices) {
      // Servers before v0.112.0 may leave the state empty, and bill the price.
      if (price.interval !== interval || (price.state || 'active') !== 'active') continue;
      currency ||= price.currency;
      if (!currency || price.currency !== currency) return undefined;
      const isMetered = price.usageType === 'metered';
      const isTiered = price.billingScheme === 'tiered';
      metered ||= isMetered;
      tiered ||= isTiered;
      if (isMetered || isTiered) continue;
      if (price.amount === undefined) return undefined;
      if (behavior === 'per_seat') perSeat += price.amount;
      else flat += price.amount;
    }
  }
  return currency && Number.isSafeInteger(flat + perSeat)
    ? { currency, flat, perSeat, metered, tiered }
    : undefined;
}
