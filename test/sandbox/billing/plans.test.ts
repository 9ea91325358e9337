import { describe, expect, test } from 'vitest';
import { type SandboxCatalogue, sandboxCatalogue } from '../../../src/testing.js';
import { generations, laterGenerations, startBilling } from './startBilling.js';

const [starter] = sandboxCatalogue.plans;
if (!starter) throw new Error('The catalogue is empty.');
const retired = sandboxCatalogue.plans.find(({ inactive }) => inactive);

type Row = { id: string; name: string };
const names = (answer: { body: { plans: Row[] } }) => answer.body.plans.map(({ name }) => name);

function catalogueOf(plan: Partial<typeof starter>): SandboxCatalogue {
  return { plans: [{ ...starter, ...plan } as typeof starter & object], features: [] };
}

describe.each(laterGenerations)('the order of plans: %s', (generation) => {
  test('differs between two calls', async () => {
    const { calls } = startBilling(generation);
    const orders = new Set<string>();
    for (let call = 0; call < 20; call += 1) orders.add(names(await calls.plans()).join());
    expect(orders.size).toBeGreaterThan(1);
    expect(new Set([...orders].map((order) => order.split(',').sort().join())).size).toBe(1);
  });

  test('is the same with a constant instead of chance', async () => {
    const listed = sandboxCatalogue.plans.filter((plan) => generation !== 'connect' || !plan.inactive);
    const { calls } = startBilling(generation, { random: () => 0.999 });
    expect(names(await calls.plans())).toEqual(listed.map(({ name }) => name));
    const other = startBilling(generation, { random: () => 0 });
    const order = names(await other.calls.plans());
    expect(names(await other.calls.plans())).toEqual(order);
    expect(order).not.toEqual(listed.map(({ name }) => name));
  });
});

describe.each(generations)('plans: %s', (generation) => {
  const isFirst = generation === 'rest-feature';

  test('a retired plan is missing in the list of current servers only, and found by its id and name', async () => {
    const { calls } = startBilling(generation);
    expect(names(await calls.plans()).includes('classic')).toBe(generation !== 'connect');
    for (const key of ['classic', retired?.id ?? '']) {
      const { plan } = (await calls.plan(key)).body;
      expect([plan.id, plan.state]).toEqual([retired?.id, generation === 'connect' ? 'inactive' : undefined]);
    }
  });

  test('an unknown plan is a plain 500', async () => {
    const { calls } = startBilling(generation);
    expect((await calls.plan('gold')).status).toBe(500);
    expect((await calls.plan('100%')).status).toBe(500);
  });

  test('the monthly and the yearly plan share a product, which has both prices', async () => {
    const { calls } = startBilling(generation);
    const [monthly, yearly] = [
      (await calls.plan('pro')).body.plan,
      (await calls.plan('pro_yearly')).body.plan,
    ];
    const list = isFirst ? 'features' : 'products';
    expect(monthly[list]).toEqual(yearly[list]);
    const [product] = monthly[list];
    expect(product.plan_ids.sort()).toEqual([monthly.id, yearly.id].sort());
    const prices = product.prices.map(({ interval, amount }: Record<string, string>) => [interval, amount]);
    expect(prices).toEqual([
      ['month', '2900'],
      ['year', '29000'],
    ]);
    expect(monthly.title).toBe(isFirst ? '' : 'Pro');
    expect(monthly.metadata).toEqual({ weightage: 2, plan_group_id: 'pro' });
  });

  test('a former price is inactive', async () => {
    const { calls } = startBilling(generation);
    const { plan } = (await calls.plan('starter_monthly')).body;
    const { prices } = (plan.products ?? plan.features)[0];
    expect(prices.map(({ state, amount }: Record<string, string>) => [state, amount])).toEqual([
      ['inactive', '700'],
      ['active', '900'],
    ]);
  });

  test('what a free plan costs is "0", or left out by Connect', async () => {
    const { calls } = startBilling(generation);
    const { plan } = (await calls.plan('free')).body;
    const [price] = (plan.products ?? plan.features)[0].prices;
    expect(price.amount).toBe(generation === 'connect' ? undefined : '0');
  });

  test('a plan per seat, with a limit', async () => {
    const { calls } = startBilling(generation, { catalogue: catalogueOf({ perSeat: true, seatLimit: 3 }) });
    const [product] = Object.values((await calls.plans()).body.plans[0]).find(Array.isArray) ?? [];
    expect(product.behavior).toBe('per_seat');
    expect(product.behavior_config?.seat_limit).toBe(isFirst ? undefined : '3');
  });

  test('products of any behaviour, and prices of any scheme', async () => {
    const catalogue = catalogueOf({
      extraProducts: [
        { name: 'start', behavior: 'credits', credits: 50, prices: [{ amount: 400, currency: 'EUR' }] },
        {
          name: 'calls',
          behavior: 'a few calls',
          prices: [
            { amount: 0, currency: 'usd', billingScheme: 'tiered', usageType: 'metered', interval: 'week' },
          ],
        },
      ],
    });
    const { calls } = startBilling(generation, { catalogue });
    const { plan } = (await calls.plan('starter_monthly')).body;
    const [, start, metered] = plan.products ?? plan.features;
    expect(start).toMatchObject({ behavior: 'credits', prices: [{ currency: 'eur', interval: 'month' }] });
    expect(start.credit_amount ?? start.behavior_config.credit_amount).toBe('50');
    expect(metered).toMatchObject({
      behavior: 'a few calls',
      prices: [{ billing_scheme: 'tiered', usage_type: 'metered', interval: 'week' }],
    });
  });

  test('metadata is returned as it is', async () => {
    const metadata = { 'a.b': null, zero: '0', no: false, none: '', plan_group_id: 'x', list: [] };
    const { calls } = startBilling(generation, { catalogue: catalogueOf({ metadata }) });
    expect((await calls.plans()).body.plans[0].metadata).toEqual(metadata);
  });
});

test.each(laterGenerations)('what plans include, as features of their products: %s', async (generation) => {
  const { calls } = startBilling(generation);
  const { plan } = (await calls.plan('starter_monthly')).body;
  const { features } = plan.products[0];
  expect(features.map(({ title }: { title: string }) => title)).toEqual([
    'Projects',
    'Storage',
    'Export to CSV',
  ]);
  expect(features[0].metadata).toMatchObject({ weightage: 1, starter_access: '5', pro_access: 'Unlimited' });
  expect(features[2].metadata).toMatchObject({ starter_access: 'true' });
  expect(features[0].product_ids).toContain(plan.products[0].id);
});

test('a basic product has its title as behaviour on v0.90.0', async () => {
  const { calls } = startBilling('rest-product');
  expect((await calls.plan('pro')).body.plan.products[0].behavior).toBe('Pro');
});

test('Connect flips to camelCase with a charset, except in metadata', async () => {
  const { sandbox } = startBilling('connect', { random: () => 0.999 });
  const answer = await sandbox.fetch(
    'https://a.example/raystack.frontier.v1beta1.FrontierService/ListPlans',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{}',
    },
  );
  const [, plan] = (await answer.json()).plans;
  expect(plan.trialDays).toBe('14');
  expect(plan.products[0].behaviorConfig).toEqual({});
  expect(plan.metadata).toEqual({ weightage: 2, plan_group_id: 'pro' });
});
