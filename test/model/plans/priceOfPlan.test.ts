import { expect, test } from 'vitest';
import type { PlanProduct, ProductPrice } from '../../../src/model/plans/PlanProduct.js';
import { isFreePlan, planTotal } from '../../../src/model/plans/planTotal.js';
import { priceOfPlan } from '../../../src/model/plans/priceOfPlan.js';
import { planOf } from './planFixtures.js';

const price = (amount: number | undefined, fields: Partial<ProductPrice> = {}): ProductPrice => ({
  interval: 'month',
  usageType: 'licensed',
  billingScheme: 'flat',
  state: 'active',
  currency: 'usd',
  amount,
  ...fields,
});
const product = (prices: ProductPrice[], behavior = 'basic'): PlanProduct => ({
  name: 'p',
  behavior,
  seatLimit: 0,
  prices,
});

test('adds up the active prices of the interval, and seats apart', () => {
  const products = [
    product([price(1000), price(9000, { interval: 'year' }), price(500, { state: 'inactive' })]),
    product([price(300)], 'per_seat'),
    product([price(7)], 'Base access'),
    product([price(100_000)], 'credits'),
  ];
  expect(priceOfPlan('month', products)).toEqual({
    currency: 'usd',
    flat: 1007,
    perSeat: 300,
    metered: false,
    tiered: false,
  });
});

test('an empty state counts as active, as on servers before v0.112.0', () => {
  expect(priceOfPlan('month', [product([price(5, { state: '' })])])?.flat).toBe(5);
});

test.each([
  ['no products', []],
  ['no price for the interval', [product([price(1, { interval: 'year' })])]],
  ['several currencies', [product([price(1), price(2, { currency: 'eur' })])]],
  ['no currency', [product([price(1, { currency: '' })])]],
  ['an amount that is none', [product([price(1), price(undefined)])]],
  ['credits only', [product([price(1)], 'credits')]],
])('%s: no price', (_, products) => expect(priceOfPlan('month', products)).toBeUndefined());

test('usage and tiers are told, and not added', () => {
  const found = priceOfPlan('month', [
    product([
      price(1000),
      price(50, { usageType: 'metered' }),
      price(undefined, { billingScheme: 'tiered' }),
    ]),
  ]);
  expect(found).toMatchObject({ flat: 1000, metered: true, tiered: true });
});

test('the total needs the seats only where they are charged for', () => {
  const flat = planOf('a');
  const perSeat = planOf('b', {
    price: { currency: 'usd', flat: 100, perSeat: 20, metered: false, tiered: false },
  });
  expect(planTotal(flat)).toBe(1000);
  expect(planTotal(perSeat)).toBeUndefined();
  expect(planTotal(perSeat, 5)).toBe(200);
  expect(planTotal(perSeat, 1e15)).toBeUndefined();
  expect(planTotal(perSeat, Number.POSITIVE_INFINITY)).toBeUndefined();
  expect(planTotal(planOf('c', { price: undefined }), 5)).toBeUndefined();
  expect(
    planTotal(planOf('d', { price: { currency: 'usd', flat: 1, perSeat: 0, metered: false, tiered: true } })),
  ).toBeUndefined();
});

test('free is what costs nothing, and not what has no price', () => {
  const zero = { currency: 'usd', flat: 0, perSeat: 0, metered: false, tiered: false };
  expect(isFreePlan(planOf('a', { price: zero }))).toBe(true);
  expect(isFreePlan(planOf('a', { price: undefined }))).toBe(false);
  expect(isFreePlan(planOf('a', { price: { ...zero, tiered: true } }))).toBe(false);
  expect(isFreePlan(planOf('a', { price: { ...zero, metered: true } }))).toBe(false);
  expect(isFreePlan(planOf('a', { price: { ...zero, flat: 100 } }))).toBe(false);
  expect(isFreePlan(planOf('a', { price: { ...zero, perSeat: 100 } }))).toBe(false);
});
