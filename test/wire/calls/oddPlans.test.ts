import { describe, expect, test } from 'vitest';
import { listPlans } from '../../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';

const scope = { orgId: 'org', billingId: 'bill' };
const answering = (body: unknown) =>
  connectTransport({ baseUrl: 'https://frontier.test', fetch: async () => Response.json(body) });
const plansOf = (...plans: unknown[]) => listPlans(answering({ plans }));
const price = (amount: unknown, fields = {}) => ({
  interval: 'month',
  currency: 'usd',
  state: 'active',
  amount,
  ...fields,
});
const planWith = (product: object, fields = {}) => ({
  id: 'p',
  name: 'pro',
  interval: 'month',
  products: [{ name: 'pro_access', behavior: 'basic', ...product }],
  ...fields,
});

describe('prices', () => {
  test.each([
    ['text', '2900', 2900],
    ['a number', 2900, 2900],
    ['absent, which is 0', undefined, 0],
    ['null', null, 0],
  ])('an amount that is %s', async (_, amount, flat) => {
    const [plan] = await plansOf(planWith({ prices: [price(amount)] }));
    expect(plan?.price?.flat).toBe(flat);
  });

  test.each(['-5', -5, '12.5', 12.5, '9007199254740993', 'free', true, {}])('not from %j', async (amount) => {
    const [plan] = await plansOf(planWith({ prices: [price(amount)] }));
    expect(plan?.price).toBeUndefined();
  });

  test('not from amounts that together are more than a number can hold', async () => {
    const prices = [price('9007199254740991'), price('9007199254740991')];
    expect((await plansOf(planWith({ prices })))[0]?.price).toBeUndefined();
  });

  test.each([
    ['no products', { products: undefined }],
    ['products that are none', { products: [null, 7, 'x', { prices: 'none' }] }],
    ['an interval without a price', { interval: 'fortnight' }],
  ])('%s: a plan without a price', async (_, fields) => {
    const [plan] = await plansOf(planWith({ prices: [price('1')] }, fields));
    expect([plan?.id, plan?.price]).toEqual(['p', undefined]);
  });
});

describe('names, features and metadata', () => {
  test('a title falls back to the name, and a plan without an id is left out', async () => {
    const plans = await plansOf({ id: 'a', name: 'basic' }, { name: 'no id' }, null, 7, {
      id: 'b',
      title: 'B',
    });
    expect(plans.map(({ title }) => title)).toEqual(expect.arrayContaining(['basic', 'B']));
    expect(plans).toHaveLength(2);
  });

  test('features with dots, booleans, nulls and texts', async () => {
    const feature = (name: string, cell: unknown, fields = {}) => ({
      name,
      metadata: { pro_access: cell },
      ...fields,
    });
    const [plan] = await plansOf(
      planWith({
        features: [
          { name: 'pro_access' },
          feature('a.b.c', true, { title: 'Export to .csv' }),
          feature('no', false),
          feature('no_text', 'false'),
          feature('null', null),
          feature('seats', '10 GB', { metadata: { pro_access: '10 GB', weightage: '1' } }),
          { name: 'without metadata', metadata: null },
        ],
      }),
    );
    expect(plan?.features.map(({ title, value }) => [title, value])).toEqual([
      ['seats', '10 GB'],
      ['Export to .csv', true],
      ['null', true],
      ['without metadata', true],
    ]);
  });

  test.each([
    [2, 2],
    ['2', 2],
    [0, 0],
    ['', undefined],
    ['heavy', undefined],
    [null, undefined],
    [true, undefined],
  ])('a weightage of %j', async (weightage, weight) => {
    const [plan] = await plansOf(planWith({}, { metadata: { weightage } }));
    expect(plan?.weight).toBe(weight);
  });

  test.each([
    ['per_seat', 5],
    ['basic', undefined],
    ['Some text.', undefined],
  ])('a seat limit of a product that is %s', async (behavior, seatLimit) => {
    const [plan] = await plansOf(planWith({ behavior, behavior_config: { seat_limit: '5' } }));
    expect(plan?.seatLimit).toBe(seatLimit);
  });

  test('a product that is named like what every object has', async () => {
    const [plan] = await plansOf(
      planWith({ name: 'constructor', features: [{ name: 'sso', title: 'SSO', metadata: {} }] }),
    );
    expect(plan?.features).toMatchObject([{ title: 'SSO', value: true }]);
  });

  test('two plans of one group and interval are both there', async () => {
    const twin = (id: string) => planWith({}, { id, metadata: { plan_group_id: 'pro' } });
    expect((await plansOf(twin('a'), twin('b'))).map(({ id, group }) => [id, group])).toEqual([
      ['a', 'pro'],
      ['b', 'pro'],
    ]);
  });
});

test('a subscription that cannot be read is not left out: it may be charged for', async () => {
  const answer = { subscriptions: [null, { state: 7 }, { id: 's', state: 'brand_new', phases: 'x' }] };
  const { subscriptions } = await listSubscriptions(answering(answer), scope);
  expect(subscriptions.map(({ id, state, phases }) => [id, state, phases])).toEqual([
    ['', '', []],
    ['', '', []],
    ['s', 'brand_new', []],
  ]);
});

test.each([{ subscriptions: 'none' }, { subscriptions: {} }, [], 'x'])(
  '%j is not an answer',
  async (answer) => {
    await expect(listSubscriptions(answering(answer), scope)).rejects.toMatchObject({
      code: 'invalid_response',
    });
  },
);

test('credits that are negative or larger than a number keep their digits', async () => {
  const transactions = ['-20', '90071992547409930', 7, null].map((amount) => ({ id: 'a', amount }));
  const read = await listTransactions(answering({ transactions }), scope);
  expect(read.map(({ amount }) => amount)).toEqual(['-20', '90071992547409930', '7', '0']);
});
