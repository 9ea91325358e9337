import { describe, expect, test } from 'vitest';
import { recorded, shapeOf } from './shapeOf.js';
import { creditsOrder, generations, startBilling } from './startBilling.js';

// A gap, in which the period of a subscription is not known yet. The recorded answers were taken in it.
const unlockLagMs = 1000;

const catalogue = {
  plans: [
    {
      id: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f',
      name: 'starter_monthly',
      title: 'Starter',
      description: 'Starter',
      amount: 1000,
      currency: 'usd',
      interval: 'month',
      trialDays: 14,
    },
    {
      id: '5e2c7a10-93bd-4f68-8a41-c6d0e7f1b258',
      name: 'pro_monthly',
      title: 'Pro',
      amount: 2900,
      currency: 'usd',
      interval: 'month',
    },
  ] as const,
  features: [
    {
      id: '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5',
      name: 'credits_500',
      title: '500 Credits',
      amount: 2000,
      currency: 'usd',
      credits: 500,
    },
  ],
};

describe.each(generations)('as recorded: %s', (generation) => {
  test('plans', async () => {
    const { calls } = startBilling(generation, { catalogue, random: () => 0.99 });
    const { status, body } = await calls.plans();
    const expected = recorded(generation, 'plans');
    expect(status).toBe(200);
    expect(shapeOf(body)).toEqual(shapeOf(expected.body));
    const names = ['name', 'title', 'description', 'interval', 'trial_days', 'state'];
    const [plan] = body.plans;
    const [known] = expected.body.plans;
    for (const name of names) expect([name, plan[name]]).toEqual([name, known[name]]);
    const [product] = plan.products ?? plan.features;
    expect(product.prices[0].amount).toBe('1000');
  });

  test('without a session', async () => {
    const { calls } = startBilling(generation, { auth: { token: 't' } });
    expect(await calls.plans()).toEqual(recorded(generation, 'signed-out'));
    expect(await calls.subscriptions()).toEqual(recorded(generation, 'signed-out'));
  });

  test('nothing yet', async () => {
    const { calls } = startBilling(generation);
    expect(await calls.subscriptions()).toEqual(recorded(generation, 'subscriptions-none'));
    expect(await calls.transactions()).toEqual(recorded(generation, 'transactions-none'));
    expect(await calls.invoice()).toEqual(recorded(generation, 'invoice-none'));
  });

  test('subscriptions after two checkouts', async () => {
    const { calls, buy, clock } = startBilling(generation, { catalogue, unlockLagMs });
    await buy({ subscription_body: { plan: 'starter_monthly' } });
    await calls.list();
    clock.ms += 3000;
    await buy({ subscription_body: { plan: 'pro_monthly' } });
    await calls.list();
    clock.ms += unlockLagMs;
    const { body } = await calls.subscriptions();
    const expected = recorded(generation, 'subscriptions').body;
    const newest = generation === 'rest-feature' ? 1 : 0;
    const isPro = ({ plan_id }: { plan_id: string }) => plan_id === catalogue.plans[1].id;
    const pro = body.subscriptions.findIndex(isPro);
    expect([body.subscriptions.length, pro]).toEqual([2, newest]);
    const known = expected.subscriptions.find(
      ({ trial_ends_at, metadata }: { trial_ends_at?: string; metadata: { plan_name?: string } }) =>
        !trial_ends_at && metadata.plan_name !== 'starter_monthly',
    );
    expect(shapeOf(body.subscriptions[pro])).toEqual(shapeOf(known));
    const [starter] = body.subscriptions.filter((row: { plan_id: string }) => !isPro(row));
    expect(starter.state).toBe(generation === 'rest-feature' ? 'active' : 'trialing');
    expect(starter.metadata.amount_total).toBe(generation === 'rest-feature' ? undefined : 0);
  });

  test('transactions after a purchase', async () => {
    const { calls, buy } = startBilling(generation, { catalogue });
    const id = await buy(creditsOrder(generation));
    const { body } = await calls.transactions();
    const expected = recorded(generation, 'transactions').body;
    expect(shapeOf(body)).toEqual(shapeOf(expected));
    const fields = ['source', 'amount', 'type', 'description'];
    for (const name of fields) expect(body.transactions[0][name]).toBe(expected.transactions[0][name]);
    expect(body.transactions[0].id === id).toBe(generation !== 'rest-feature');
    if (generation !== 'rest-feature') expect(body.transactions[0].metadata.checkout_id).toBe(id);
  });
});

test('one plan', async () => {
  const { calls } = startBilling('connect', { catalogue });
  const { body } = await calls.plan('starter_monthly');
  expect(shapeOf(body)).toEqual(shapeOf(recorded('connect', 'plan').body));
});

test('a plan that was held', async () => {
  const { calls, buy } = startBilling('connect', { catalogue });
  await buy({ subscription_body: { plan: 'starter_monthly' } });
  expect(await calls.trialed(catalogue.plans[0].id)).toEqual(recorded('connect', 'trialed'));
  expect((await calls.trialed(catalogue.plans[1].id)).body).toEqual({});
});

test('transactions of a member, first generation', async () => {
  const { calls } = startBilling('rest-feature', { auth: { role: 'member' } });
  expect(await calls.transactions()).toEqual(recorded('rest-feature', 'transactions-member'));
});
