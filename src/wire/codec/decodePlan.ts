import type { Plan } from '../../model/plans/Plan.js';
import type { PlanProduct } from '../../model/plans/PlanProduct.js';
import { priceOfPlan } from '../../model/plans/priceOfPlan.js';
import { decodePlanFeatures } from './decodePlanFeatures.js';
import type { Row } from './rowOf.js';
import { toNumber } from './toNumber.js';

/** Decodes a plan of any generation. Returns `undefined` for a row without an id, which nothing can refer to. */
export function decodePlan(row: Row): Plan | undefined {
  const id = row.text('id');
  if (!id) return undefined;
  const name = row.text('name');
  const title = row.text('title') || name;
  const interval = row.text('interval');
  const metadata = row.metadata();
  // Servers before v0.8.14 call the products of a plan its features.
  const features = row.rows('features');
  const parts = [...row.rows('products'), ...features];
  const products = parts.map(decodeProduct);
  const sold = products.filter(({ behavior }) => behavior !== 'credits');
  // Servers look at the limits of products per seat only.
  const seatLimits = sold.flatMap(({ behavior, seatLimit }) => (behavior === 'per_seat' && seatLimit) || []);
  return {
    id,
    name,
    title,
    description: row.text('description'),
    interval,
    trialDays: row.whole('trialDays') ?? 0,
    startCredits: row.whole('onStartCredits') ?? 0,
    active: row.text('state') !== 'inactive',
    group:
      row.object('metadata').text('plan_group_id') ||
      JSON.stringify([title, ...sold.map((product) => product.name).sort()]),
    weight: toNumber(metadata.weightage),
    price: priceOfPlan(interval, products),
    seatLimit: seatLimits.length > 0 ? Math.min(...seatLimits) : undefined,
    features: decodePlanFeatures(parts, features.length > 0),
    metadata,
  };
}

function decodeProduct(row: Row): PlanProduct {
  return {
    name: row.text('name'),
    behavior: row.text('behavior'),
    seatLimit: row.object('behaviorConfig').whole('seatLimit') ?? 0,
    prices: row.rows('prices').map((price) => ({
      interval: price.text('interval'),
      usageType: price.text('usageType'),
      billingScheme: price.text('billingScheme'),
      state: price.text('state'),
      currency: price.text('currency').toLowerCase(),
      amount: price.whole('amount', 0),
    })),
  };
}
