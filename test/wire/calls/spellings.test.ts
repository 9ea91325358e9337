import { expect, test } from 'vitest';
import { getFeatureCredits } from '../../../src/wire/calls/getFeatureCredits.js';
import { getPlan } from '../../../src/wire/calls/getPlan.js';
import { getUpcomingInvoice } from '../../../src/wire/calls/getUpcomingInvoice.js';
import { listBillingAccounts } from '../../../src/wire/calls/listBillingAccounts.js';
import { listPaymentMethods } from '../../../src/wire/calls/listPaymentMethods.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';

// Connect sends camelCase, the REST gateways snake_case: whole answers, written once in camelCase.
const scope = { orgId: 'org', billingId: 'bill' };
const at = '2026-01-02T03:04:05.678901Z';
const date = new Date('2026-01-02T03:04:05.678Z');

function inSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      key === 'metadata' ? inner : inSnakeCase(inner),
    ]),
  );
}

/** A transport for each of the two spellings of one answer. */
const inBoth = (answer: object) =>
  [answer, inSnakeCase(answer)].map((body) =>
    connectTransport({ baseUrl: 'https://frontier.test', fetch: async () => Response.json(body) }),
  );

test('a plan', async () => {
  const plan = {
    id: 'p1',
    name: 'pro_monthly',
    title: 'Pro',
    description: 'For teams',
    interval: 'month',
    trialDays: '14',
    onStartCredits: '500',
    state: 'inactive',
    metadata: { plan_group_id: 'pro', weightage: 3 },
    products: [
      {
        name: 'seats',
        behavior: 'per_seat',
        behaviorConfig: { seatLimit: '50' },
        prices: [{ interval: 'month', usageType: 'licensed', currency: 'EUR', amount: '900' }],
        features: [{ name: 'sso', title: 'Single sign-on', metadata: { weightage: 2, seats: '1 domain' } }],
      },
      {
        name: 'base',
        behavior: 'basic',
        behaviorConfig: { seatLimit: '20' },
        prices: [
          { interval: 'month', currency: 'eur', amount: '2900' },
          { interval: 'month', usageType: 'metered', currency: 'eur', amount: '5' },
          { interval: 'month', billingScheme: 'tiered', currency: 'eur', amount: '7' },
          { interval: 'month', state: 'inactive', currency: 'eur', amount: '100000' },
        ],
      },
      { name: 'credits', behavior: 'credits', behaviorConfig: { seatLimit: '1' }, prices: [] },
    ],
  };
  for (const transport of inBoth({ plan })) {
    expect(await getPlan(transport, 'p1')).toEqual({
      id: 'p1',
      name: 'pro_monthly',
      title: 'Pro',
      description: 'For teams',
      interval: 'month',
      trialDays: 14,
      startCredits: 500,
      active: false,
      group: 'pro',
      weight: 3,
      price: { currency: 'eur', flat: 2900, perSeat: 900, metered: true, tiered: true },
      // Servers look at the limits of products per seat only.
      seatLimit: 50,
      features: [{ name: 'sso', title: 'Single sign-on', value: '1 domain', weight: 2 }],
      metadata: { plan_group_id: 'pro', weightage: 3 },
    });
  }
});

test.each([{ plan: {} }, { plan: null }, {}])('%j is no plan', async (answer) => {
  for (const transport of inBoth(answer)) {
    await expect(getPlan(transport, 'p1')).rejects.toMatchObject({
      code: 'invalid_response',
      message: expect.stringContaining('`plan` has no id'),
    });
  }
});

test.each([7, '', null])(
  'a group of %j is none: title and products tell the group',
  async (plan_group_id) => {
    const products = [{ name: 'b' }, { name: 'a' }, { name: 'c', behavior: 'credits' }];
    for (const transport of inBoth({
      plan: { id: 'p1', title: 'Pro', products, metadata: { plan_group_id } },
    })) {
      expect((await getPlan(transport, 'p1')).group).toBe('["Pro","a","b"]');
    }
  },
);

test("a first generation's plan has features instead of products", async () => {
  const features = [{ name: 'sso', title: 'Single sign-on' }];
  for (const transport of inBoth({ plan: { id: 'p1', features } })) {
    expect((await getPlan(transport, 'p1')).features).toMatchObject([
      { name: 'sso', title: 'Single sign-on' },
    ]);
  }
});

test('a plan with nothing but an id', async () => {
  for (const transport of inBoth({ plan: { id: 'p1' } })) {
    expect(await getPlan(transport, 'p1')).toEqual({
      id: 'p1',
      name: '',
      title: '',
      description: '',
      interval: '',
      trialDays: 0,
      startCredits: 0,
      active: true,
      group: '[""]',
      weight: undefined,
      price: undefined,
      seatLimit: undefined,
      features: [],
      metadata: {},
    });
  }
});

test('a subscription', async () => {
  const subscription = {
    id: 's1',
    planId: 'p1',
    state: 'trialing',
    metadata: { checkout_id: 'c1' },
    createdAt: at,
    updatedAt: at,
    canceledAt: at,
    endedAt: at,
    trialEndsAt: at,
    currentPeriodStartAt: at,
    currentPeriodEndAt: at,
    phases: [{ effectiveAt: at, planId: 'p2', reason: 'change' }],
  };
  for (const transport of inBoth({ subscriptions: [subscription] })) {
    const { subscriptions } = await listSubscriptions(transport, scope);
    expect(subscriptions).toEqual([
      {
        id: 's1',
        planId: 'p1',
        state: 'trialing',
        checkoutId: 'c1',
        createdAt: date,
        updatedAt: date,
        canceledAt: date,
        endedAt: date,
        trialEndsAt: date,
        currentPeriodStartAt: date,
        currentPeriodEndAt: date,
        phases: [{ effectiveAt: date, planId: 'p2', reason: 'change' }],
        metadata: { checkout_id: 'c1' },
      },
    ]);
  }
});

test.each([7, '', null])('a checkout id %j of a subscription is none', async (checkout_id) => {
  for (const transport of inBoth({ subscriptions: [{ id: 's1', metadata: { checkout_id } }] })) {
    const { subscriptions } = await listSubscriptions(transport, scope);
    expect(subscriptions[0]?.checkoutId).toBeUndefined();
  }
});

test('a movement of credits', async () => {
  const transaction = {
    id: 't1',
    type: 'credit',
    amount: '500',
    source: 'system.buy',
    description: 'Bought',
    createdAt: at,
    metadata: { a: 1 },
  };
  for (const transport of inBoth({ transactions: [transaction] })) {
    expect(await listTransactions(transport, scope)).toEqual([{ ...transaction, createdAt: date }]);
  }
});

test('a billing account', async () => {
  const account = { id: 'b1', name: 'Acme', currency: 'USD', state: 'active', createdAt: at };
  for (const transport of inBoth({ billingAccounts: [account] })) {
    expect(await listBillingAccounts(transport, scope)).toEqual([
      { ...account, currency: 'usd', createdAt: date },
    ]);
  }
});

test('payment methods', async () => {
  const card = { id: 'm1', type: 'card', cardBrand: 'visa', cardLast4: '4242' };
  const answer = {
    paymentMethods: [
      { ...card, metadata: { default: true } },
      { ...card, id: 'm2', metadata: { default: 'true' } },
      { ...card, id: 'm3' },
    ],
  };
  for (const transport of inBoth(answer)) {
    expect(await listPaymentMethods(transport, scope)).toEqual([
      { ...card, isDefault: true },
      { ...card, id: 'm2', isDefault: false },
      { ...card, id: 'm3', isDefault: false },
    ]);
  }
});

test('the next invoice', async () => {
  const invoice = { currency: 'USD', amount: '2900', dueDate: at, effectiveAt: at, periodEndAt: at };
  for (const transport of inBoth({ invoice })) {
    expect(await getUpcomingInvoice(transport, scope)).toEqual({
      amount: 2900,
      currency: 'usd',
      dueAt: date,
      effectiveAt: date,
      periodEndAt: date,
    });
  }
  const odd = [{ ...invoice, amount: 'much' }, { ...invoice, currency: '' }, { amount: '5' }];
  for (const transport of odd.flatMap((each) => inBoth({ invoice: each }))) {
    expect(await getUpcomingInvoice(transport, scope)).toBeUndefined();
  }
});

test('the credits of a feature', async () => {
  for (const transport of inBoth({ feature: { creditAmount: '500' } })) {
    expect(await getFeatureCredits(transport, 'credits_500')).toBe('500');
  }
});
