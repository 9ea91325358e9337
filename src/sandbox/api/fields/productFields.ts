import type { PlanProduct } from '../../billing/planProducts.js';
import { uuidOf } from '../../state/uuidOf.js';
import { capabilityFields } from './capabilityFields.js';
import { catalogueTime, type FieldContext } from './FieldContext.js';

/** The fields of a product, which `rest-feature` calls a feature. */
export function productFields(product: PlanProduct, { generation, catalogue }: FieldContext) {
  const { id, name, title, planIds, credits, seatLimit, prices, behavior } = product;
  const shared = { id, name, title, description: title, plan_ids: [...planIds], state: '' };
  const tail = { metadata: {}, created_at: catalogueTime, updated_at: catalogueTime };
  const priceRows = prices.map((price, index) => {
    const key = `${name} ${index}`;
    const owner = generation === 'rest-feature' ? { feature_id: id } : { product_id: id };
    return { id: uuidOf(`price ${key}`), ...owner, ...priceFields(price, key, generation === 'connect') };
  });
  if (generation === 'rest-feature') {
    return { ...shared, prices: priceRows, credit_amount: String(credits), behavior, ...tail };
  }
  return {
    ...shared,
    prices: priceRows,
    // v0.90.0 stores the title of a product whose behaviour is not configured.
    behavior: behavior === 'basic' && generation === 'rest-product' ? title : behavior,
    features: capabilityFields(name, catalogue),
    behavior_config: {
      credit_amount: String(credits),
      seat_limit: String(seatLimit),
      min_quantity: '0',
      max_quantity: '0',
    },
    ...tail,
  };
}

function priceFields(price: PlanProduct['prices'][number], key: string, isConnect: boolean) {
  return {
    provider_id: `price_${uuidOf(key).replaceAll('-', '').slice(0, 24)}`,
    name: price.interval ? `${price.interval}ly` : 'default',
    interval: price.interval,
    usage_type: price.usageType ?? 'licensed',
    billing_scheme: price.billingScheme ?? 'flat',
    state: price.state ?? 'active',
    currency: price.currency.toLowerCase(),
    amount: String(price.amount),
    metered_aggregate: isConnect ? 'sum' : '',
    tier_mode: '',
    metadata: {},
    created_at: catalogueTime,
    updated_at: catalogueTime,
  };
}
