import { describe, expect, test } from 'vitest';
import { sandboxBillingId, sandboxCatalogue, sandboxOrgId } from '../../../src/testing.js';
import { start } from '../startSandbox.js';
import { creditsOrder, generations, laterGenerations, startBilling } from './startBilling.js';

const day = 86_400_000;
const visa = { brand: 'visa', last4: '1111', expiryMonth: 3, expiryYear: 2031 };
const stranger = '11111111-2222-4333-8444-555555555555';

describe.each(generations)('account: %s', (generation) => {
  test('is listed and read', async () => {
    const { calls } = startBilling(generation);
    const [listed] = (await calls.accounts()).body.billing_accounts;
    expect(listed).toMatchObject({
      id: sandboxBillingId,
      org_id: sandboxOrgId,
      currency: 'usd',
      state: 'active',
    });
    expect((await calls.account()).body.billing_account).toEqual(listed);
  });

  test('a plan in another currency than the account is a plain 500', async () => {
    const { calls } = startBilling(generation, { currency: 'eur' });
    expect((await calls.accounts()).body.billing_accounts).toMatchObject([{ currency: 'eur' }]);
    expect((await calls.create({ subscription_body: { plan: 'pro' } })).status).toBe(500);
  });

  test('payment methods come only if they are asked for', async () => {
    const { calls } = startBilling(generation, { paymentMethods: [visa] });
    expect((await calls.account(false)).body.payment_methods ?? []).toEqual([]);
    expect((await calls.account()).body.payment_methods).toMatchObject([
      {
        type: 'card',
        card_brand: 'visa',
        card_last4: '1111',
        card_expiry_year: '2031',
        metadata: { default: true },
      },
    ]);
  });

  test('paying for a plan stores a card; a purchase and a transfer do not', async () => {
    const { calls, buy, sandbox, clock } = startBilling(generation);
    const cards = async () => ((await calls.account()).body.payment_methods ?? []).length;
    await buy(creditsOrder(generation));
    const { id } = (await calls.create({ subscription_body: { plan: 'team' } })).body.checkout_session;
    sandbox.pay(id, { later: true });
    clock.ms += 1;
    sandbox.pay(id);
    expect(await cards()).toBe(0);
    await buy({ subscription_body: { plan: 'starter_monthly' } });
    expect(await cards()).toBe(1);
  });

  test('without a billing account, plans still have an answer', async () => {
    const { calls, sandbox } = startBilling(generation);
    sandbox.behave({ outcome: 'no_billing_account' });
    expect((await calls.plans()).body.plans.length).toBeGreaterThan(0);
    expect((await calls.accounts()).body.billing_accounts ?? []).toEqual([]);
    const empty = generation === 'connect' ? 200 : 404;
    expect((await calls.subscriptions()).status).toBe(empty);
    expect((await calls.list()).status).toBe(404);
  });
});

describe.each(laterGenerations)('payment method checkouts: %s', (generation) => {
  test('add one, which becomes the default', async () => {
    const { calls, buy } = startBilling(generation, { paymentMethods: [visa] });
    await buy({ setup_body: { payment_method: true } });
    const methods = (await calls.account()).body.payment_methods;
    expect(
      methods.map((row: { card_last4: string; metadata: object }) => [row.card_last4, row.metadata]),
    ).toEqual([
      ['1111', {}],
      ['4242', { default: true }],
    ]);
  });

  test('the upcoming invoice counts the members', async () => {
    const subscriptions = [
      { plan: 'team_monthly', createdAt: start - 5 * day },
      { plan: 'starter_monthly', state: 'canceled' },
    ];
    const { calls } = startBilling(generation, { members: 4, subscriptions });
    expect((await calls.invoice()).body.invoice).toMatchObject({
      amount: '39600',
      currency: 'usd',
      state: 'draft',
      period_start_at: '2025-02-27T10:00:00Z',
      period_end_at: '2025-03-27T10:00:00Z',
    });
  });
});

describe.each(generations)('credits: %s', (generation) => {
  test('come unlockLagMs after the session is complete', async () => {
    const { calls, buy, clock } = startBilling(generation, { unlockLagMs: 1000 });
    await buy(creditsOrder(generation));
    expect((await calls.list()).body.checkout_sessions[0].state).toBe('complete');
    clock.ms += 999;
    expect((await calls.transactions()).body.transactions ?? []).toEqual([]);
    clock.ms += 1;
    expect((await calls.transactions()).body.transactions).toMatchObject([{ amount: '500', type: 'credit' }]);
  });

  test('an item without credits is paid for, and grants nothing', async () => {
    const features = sandboxCatalogue.features.map((item) => ({ ...item, credits: 0 }));
    const { calls, buy, sandbox } = startBilling(generation, { catalogue: { plans: [], features } });
    await buy(creditsOrder(generation));
    expect((await calls.transactions()).body.transactions ?? []).toEqual([]);
    expect(sandbox.sessions()).toMatchObject([{ state: 'complete', paymentStatus: 'paid' }]);
  });

  test('another organisation or account has no claim to them', async () => {
    const { sandbox } = startBilling(generation, { auth: { token: 't' } });
    const path = `/v1beta1/organizations/${stranger}/billing/${stranger}/transactions`;
    const answer =
      generation === 'connect'
        ? await sandbox.fetch(
            'https://a.example/raystack.frontier.v1beta1.FrontierService/ListBillingTransactions',
            {
              method: 'POST',
              headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
              body: JSON.stringify({ org_id: stranger }),
            },
          )
        : await sandbox.fetch(`https://a.example${path}`, { headers: { authorization: 'Bearer t' } });
    expect(answer.status).toBe(generation === 'rest-product' ? 404 : 403);
  });
});

test('the first generation tells the credits of a feature, by its name and id', async () => {
  const { calls, sandbox } = startBilling('rest-feature', { auth: { role: 'member' } });
  const [item] = sandboxCatalogue.features;
  const { feature } = (await calls.feature('credits_500')).body;
  expect(feature).toMatchObject({ id: item?.id, title: '500 credits', credit_amount: '500', plan_ids: [] });
  expect(feature.prices).toMatchObject([{ feature_id: item?.id, amount: '2000', interval: '' }]);
  expect((await calls.feature(item?.id ?? '')).body.feature).toEqual(feature);
  expect((await calls.feature('gold')).status).toBe(500);
  sandbox.behave({ role: 'anonymous' });
  expect((await calls.feature('credits_500')).status).toBe(401);
});

describe.each(laterGenerations)('the ledger: %s', (generation) => {
  test('multiplies by the quantity, and is newest first within a range', async () => {
    const { calls, buy, clock } = startBilling(generation);
    for (const quantity of [1, 2, 3]) {
      await buy({ product_body: { product: 'credits_500', quantity } });
      await calls.list();
      clock.ms += day;
    }
    const amounts = async (range: Record<string, string>) =>
      ((await calls.transactions(range)).body.transactions ?? []).map(
        ({ amount }: { amount: string }) => amount,
      );
    const at = (days: number) => new Date(start + days * day).toISOString();
    expect(await amounts({})).toEqual(['1500', '1000', '500']);
    expect(await amounts({ start_range: at(1) })).toEqual(['1500', '1000']);
    expect(await amounts({ since: at(2) })).toEqual(['1500']);
    expect(await amounts({ start_range: at(0), end_range: at(1.5) })).toEqual(['1000', '500']);
  });

  test('a plan grants its credits once per account, with the sync after the subscription', async () => {
    const plans = sandboxCatalogue.plans.map((plan) => ({ ...plan, startCredits: 100, trialDays: 0 }));
    const catalogue = { plans, features: [] };
    const { calls, buy, clock, sandbox } = startBilling(generation, { catalogue, unlockLagMs: 1000 });
    const count = async () => ((await calls.transactions()).body.transactions ?? []).length;
    await buy({ subscription_body: { plan: 'team' } });
    await calls.list();
    clock.ms += 1000;
    expect([sandbox.subscriptions().length, await count()]).toEqual([1, 0]);
    clock.ms += 1000;
    expect(await count()).toBe(1);
    await calls.cancel(sandbox.subscriptions()[0]?.id ?? '', { immediate: true });
    await buy({ subscription_body: { plan: 'team' } });
    await calls.list();
    clock.ms += 5000;
    expect([sandbox.subscriptions().length, await count()]).toEqual([2, 1]);
  });
});
