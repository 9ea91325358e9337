import type { SandboxPlan, SandboxPrice } from '../state/SandboxPlan.js';
import type { SandboxCatalogue } from '../state/sandboxCatalogue.js';
import { uuidOf } from '../state/uuidOf.js';

/** A product of a plan, with the prices of every plan that shares it. */
export interface PlanProduct {
  id: string;
  name: string;
  title: string;
  behavior: string;
  credits: number;
  seatLimit: number;
  planIds: readonly string[];
  prices: readonly (Omit<SandboxPrice, 'interval'> & { interval: string })[];
}

/** The products of a plan, its main product first. */
export function planProducts(plan: SandboxPlan, { plans }: SandboxCatalogue): PlanProduct[] {
  const name = productName(plan);
  const sharing = plans.filter((other) => productName(other) === name);
  const owners = sharing.includes(plan) ? sharing : [plan];
  const main: PlanProduct = {
    id: uuidOf(`product ${name}`),
    name,
    title: plan.title,
    behavior: plan.perSeat ? 'per_seat' : 'basic',
    credits: 0,
    seatLimit: plan.seatLimit ?? 0,
    planIds: owners.map(({ id }) => id),
    prices: owners.flatMap(ownPrices),
  };
  const extra = (plan.extraProducts ?? []).map(
    (product): PlanProduct => ({
      id: uuidOf(`product ${product.name}`),
      name: product.name,
      title: product.title ?? product.name,
      behavior: product.behavior ?? 'basic',
      credits: product.credits ?? 0,
      seatLimit: 0,
      planIds: [plan.id],
      prices: product.prices.map((price) => ({ ...price, interval: price.interval ?? plan.interval })),
    }),
  );
  return [main, ...extra];
}

function productName({ name, product }: SandboxPlan): string {
  return product ?? `${name}_access`;
}

function ownPrices({ amount, formerAmounts = [], currency, interval }: SandboxPlan) {
  const former = formerAmounts.map((old) => ({ amount: old, currency, interval, state: 'inactive' }));
  return [...former, { amount, currency, interval }];
}
