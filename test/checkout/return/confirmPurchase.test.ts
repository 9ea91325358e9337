import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RememberedCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { confirmPurchase } from '../../../src/checkout/return/confirmPurchase.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import type { FakeBilling } from '../../helpers/fakeBilling.js';
import { session as sessionOf } from '../../query/querySource.js';
import { accountSource } from '../accountSource.js';

const planId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';
const started = new Date('2026-01-01T12:00:00Z');
const later = (seconds: number) => new Date(started.getTime() + seconds * 1000).toISOString();

const sessionFor = (fields: Partial<CheckoutSession>) =>
  sessionOf('c1', { plan: undefined, createdAt: started, ...fields });
const rememberedAs = (fields: Partial<RememberedCheckout>): RememberedCheckout => ({
  id: 'c1',
  ref: undefined,
  startedAt: started,
  ...fields,
});
const confirm = (
  billing: FakeBilling,
  checkout: { session?: CheckoutSession; remembered?: RememberedCheckout },
) => {
  const { source, calls } = accountSource(billing);
  return {
    confirmed: confirmPurchase(source, {
      id: 'c1',
      session: checkout.session,
      remembered: checkout.remembered,
    }),
    asked: () => calls.map(({ procedure }) => procedure),
  };
};

afterEach(() => void vi.useRealTimers());

describe('a payment method', () => {
  const remembered = rememberedAs({ setup: 'paymentMethod' });

  test.each([
    ['complete', true],
    ['open', false],
  ])('its session is all there is: %s', async (state, confirmed) => {
    const session = sessionFor({ state });
    const asked = confirm({}, { session, remembered });
    expect(await asked.confirmed).toBe(confirmed);
    expect(asked.asked()).toEqual([]);
  });

  test('a buyer who may not read it learns nothing', async () => {
    await expect(confirm({}, { remembered }).confirmed).rejects.toMatchObject({
      code: 'permission_denied',
      message: expect.stringContaining('may not read it'),
    });
  });

  test('the portal confirms nothing', async () => {
    const asked = confirm({}, { remembered: rememberedAs({ setup: 'customerPortal' }) });
    expect(await asked.confirmed).toBe(false);
    expect(asked.asked()).toEqual([]);
  });
});

describe('a plan, where subscriptions name their checkout', () => {
  const checkout = { session: sessionFor({ plan: planId }) };
  const subscriptions = (state: string, checkout_id = 'c1') => [
    { id: 's0', state: 'active', metadata: { checkout_id: 'older' } },
    { id: 's1', state, metadata: { checkout_id } },
  ];

  test.each([
    ['active', true],
    ['trialing', true],
    ['past_due', false],
    ['canceled', false],
  ])('%s: %s', async (state, confirmed) => {
    expect(await confirm({ subscriptions: subscriptions(state) }, checkout).confirmed).toBe(confirmed);
  });

  test("another checkout's does not count", async () => {
    expect(await confirm({ subscriptions: subscriptions('active', 'c2') }, checkout).confirmed).toBe(false);
  });

  test('one without a checkout beside it changes nothing', async () => {
    const found = [
      { id: 's2', state: 'active', plan_id: planId, created_at: later(1) },
      ...subscriptions('canceled'),
    ];
    expect(await confirm({ subscriptions: found }, checkout).confirmed).toBe(false);
  });
});

describe('a plan, where subscriptions do not name their checkout', () => {
  const held = (fields: object = {}) => [
    { id: 's1', plan_id: planId, state: 'active', created_at: later(1), ...fields },
  ];
  const session = sessionFor({ plan: planId });

  test('one of the plan that came after the checkout counts', async () => {
    expect(await confirm({ subscriptions: held() }, { session }).confirmed).toBe(true);
    expect(await confirm({ subscriptions: held({ created_at: later(0) }) }, { session }).confirmed).toBe(
      true,
    );
  });

  test.each([
    ['an older one', { created_at: later(-1) }],
    ['one without a date', { created_at: undefined }],
    ['one of another plan', { plan_id: 'other' }],
    ['one that is not in force', { state: 'unpaid' }],
  ])('%s does not', async (_, fields) => {
    expect(await confirm({ subscriptions: held(fields) }, { session }).confirmed).toBe(false);
  });

  test('without any, no plan is looked up', async () => {
    const asked = confirm({}, { session: sessionFor({ plan: 'pro' }) });
    expect(await asked.confirmed).toBe(false);
    expect(asked.asked()).toEqual(['ListSubscriptions']);
  });

  test('a plan by name is looked up', async () => {
    const billing = { subscriptions: held(), answers: { GetPlan: { plan: { id: planId } } } };
    const asked = confirm(billing, { session: sessionFor({ plan: 'pro' }) });
    expect(await asked.confirmed).toBe(true);
    expect(asked.asked()).toEqual(['ListSubscriptions', 'GetPlan']);
  });

  test('a session without a date proves nothing', async () => {
    const undated = sessionFor({ plan: planId, createdAt: undefined });
    expect(await confirm({ subscriptions: held() }, { session: undated }).confirmed).toBe(false);
  });

  test('a buyer who may not read the session: what this browser remembers, give or take a minute', async () => {
    vi.useFakeTimers({ now: started });
    const remembered = rememberedAs({ plan: planId });
    const confirmedAt = (seconds: number) =>
      confirm({ subscriptions: held({ created_at: later(seconds) }) }, { remembered }).confirmed;
    expect(await confirmedAt(-59)).toBe(true);
    expect(await confirmedAt(-61)).toBe(false);
  });
});

describe('credits', () => {
  const credit = (fields: object = {}) => ({
    id: 't1',
    type: 'credit',
    amount: '500',
    created_at: later(1),
    ...fields,
  });
  const bought = (transactions: object[], fields: Partial<FakeBilling> = {}): FakeBilling => ({
    ...fields,
    answers: { ListBillingTransactions: { transactions }, GetFeature: { feature: { credit_amount: '500' } } },
  });
  const session = sessionFor({ product: 'credits_500' });

  test.each([
    ['has the id of the checkout', { id: 'c1' }],
    ['names the checkout', { metadata: { checkout_id: 'c1' } }],
  ])('a movement that %s', async (_, fields) => {
    const asked = confirm(bought([credit({ id: 't0' }), credit(fields)]), { session });
    expect(await asked.confirmed).toBe(true);
    expect(asked.asked()).toEqual(['ListBillingTransactions']);
  });

  test.each([
    ['a debit', { id: 'c1', type: 'debit' }],
    ['one for another checkout', { id: 'c2' }],
  ])('%s does not count', async (_, fields) => {
    expect(await confirm(bought([credit(fields)]), { session }).confirmed).toBe(false);
  });

  test('only movements since the checkout are asked for', async () => {
    const { source, calls } = accountSource(bought([]));
    await confirmPurchase(source, { id: 'c1', session, remembered: undefined });
    expect(calls[0]?.fields).toMatchObject({ since: started.toISOString() });
  });

  describe('of the first generation, which does not keep the checkout', () => {
    const features = { sells: 'features' as const };
    const remembered = rememberedAs({ feature: 'credits_500' });
    const unnamed = sessionFor({});
    const own = { metadata: { feature_name: 'credits_500' } };

    test('as many as the feature grants, since the checkout', async () => {
      const checkout = { session: unnamed, remembered };
      expect(await confirm(bought([credit(own)], features), checkout).confirmed).toBe(true);
      expect(
        await confirm(bought([credit({ ...own, created_at: later(0) })], features), checkout).confirmed,
      ).toBe(true);
    });

    test.each([
      ['another amount', { ...own, amount: '100' }],
      ['another feature', { metadata: { feature_name: 'seats' } }],
      ['older ones', { ...own, created_at: later(-1) }],
      ['ones without a date', { ...own, created_at: undefined }],
    ])('%s do not count', async (_, fields) => {
      const asked = confirm(bought([credit(fields)], features), { session: unnamed, remembered });
      expect(await asked.confirmed).toBe(false);
    });

    test('the feature is looked up only where there is a candidate', async () => {
      const asked = confirm(bought([credit()], features), { session: unnamed, remembered });
      expect(await asked.confirmed).toBe(false);
      expect(asked.asked()).toEqual(['ListBillingTransactions']);
    });

    test('nothing is guessed on later servers, without a date, or without the name of the feature', async () => {
      const undated = { session: sessionFor({ createdAt: undefined }), remembered };
      expect(await confirm(bought([credit(own)]), { session: unnamed, remembered }).confirmed).toBe(false);
      expect(await confirm(bought([credit(own)], features), undated).confirmed).toBe(false);
      expect(await confirm(bought([credit(own)], features), { remembered }).confirmed).toBe(false);
      expect(
        await confirm(bought([credit(own)], features), { session: sessionFor({ product: 'x' }) }).confirmed,
      ).toBe(false);
    });
  });
});

describe('what nothing tells the kind of', () => {
  test('may be a plan', async () => {
    const subscriptions = [{ id: 's1', state: 'active', metadata: { checkout_id: 'c1' } }];
    const asked = confirm({ subscriptions }, {});
    expect(await asked.confirmed).toBe(true);
    expect(asked.asked()).toEqual(['ListSubscriptions']);
  });

  test('or credits', async () => {
    const transactions = [{ id: 'c1', type: 'credit', amount: '5' }];
    const asked = confirm({ answers: { ListBillingTransactions: { transactions } } }, {});
    expect(await asked.confirmed).toBe(true);
    expect(asked.asked()).toEqual(['ListSubscriptions', 'ListBillingTransactions']);
  });

  test('the session tells more than what is remembered', async () => {
    const asked = confirm(
      {},
      { session: sessionFor({ plan: planId }), remembered: rememberedAs({ product: 'x' }) },
    );
    await asked.confirmed;
    expect(asked.asked()).toEqual(['ListSubscriptions']);
    const product = confirm(
      { answers: { ListBillingTransactions: {} } },
      { session: sessionFor({ product: 'seats' }) },
    );
    expect(await product.confirmed).toBe(false);
    expect(product.asked()).toEqual(['ListBillingTransactions']);
  });
});
