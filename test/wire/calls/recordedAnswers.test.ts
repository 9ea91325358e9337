import { expect, test } from 'vitest';
import { getPlan } from '../../../src/wire/calls/getPlan.js';
import { getUpcomingInvoice } from '../../../src/wire/calls/getUpcomingInvoice.js';
import { hasTrialed } from '../../../src/wire/calls/hasTrialed.js';
import { listPlans } from '../../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import featureCredits from '../../fixtures/plans/v0.8.13/ListBillingTransactions-after.json' with {
  type: 'json',
};
import featurePlans from '../../fixtures/plans/v0.8.13/ListPlans.json' with { type: 'json' };
import featureHeld from '../../fixtures/plans/v0.8.13/ListSubscriptions-after.json' with { type: 'json' };
import productNoInvoice from '../../fixtures/plans/v0.90.0/GetUpcomingInvoice.json' with { type: 'json' };
import productCredits from '../../fixtures/plans/v0.90.0/ListBillingTransactions-after.json' with {
  type: 'json',
};
import productPlans from '../../fixtures/plans/v0.90.0/ListPlans.json' with { type: 'json' };
import productNone from '../../fixtures/plans/v0.90.0/ListSubscriptions.json' with { type: 'json' };
import productHeld from '../../fixtures/plans/v0.90.0/ListSubscriptions-after.json' with { type: 'json' };
import connectPlan from '../../fixtures/plans/v0.115.2/GetPlan.json' with { type: 'json' };
import connectNoInvoice from '../../fixtures/plans/v0.115.2/GetUpcomingInvoice.json' with { type: 'json' };
import connectTrialed from '../../fixtures/plans/v0.115.2/HasTrialed.json' with { type: 'json' };
import connectCredits from '../../fixtures/plans/v0.115.2/ListBillingTransactions-after.json' with {
  type: 'json',
};
import connectPlans from '../../fixtures/plans/v0.115.2/ListPlans.json' with { type: 'json' };
import connectNone from '../../fixtures/plans/v0.115.2/ListSubscriptions.json' with { type: 'json' };
import connectHeld from '../../fixtures/plans/v0.115.2/ListSubscriptions-after.json' with { type: 'json' };

const scope = { orgId: 'org', billingId: 'bill' };

/** A transport whose server answers with a recorded answer. */
const answering = (body: unknown) =>
  connectTransport({ baseUrl: 'https://frontier.test', fetch: async () => Response.json(body) });

test.each([
  ['v0.8.13', featurePlans],
  ['v0.90.0', productPlans],
  ['v0.115.2', connectPlans],
])('the plans of %s are the same plans', async (version, answer) => {
  const plans = await listPlans(answering(answer));
  const priced = plans.map(({ name, interval, price }) => [name, interval, price?.flat]);
  expect(priced).toEqual(
    expect.arrayContaining([
      ['free_monthly', 'month', 0],
      ['starter_monthly', 'month', 1000],
      ['pro_monthly', 'month', 2900],
    ]),
  );
  const starter = plans.find(({ name }) => name === 'starter_monthly');
  expect(starter).toMatchObject({
    title: version === 'v0.8.13' ? 'starter_monthly' : 'Starter',
    trialDays: version === 'v0.8.13' ? 0 : 14,
    active: true,
    price: { currency: 'usd', perSeat: 0, metered: false, tiered: false },
  });
});

test.each([
  ['v0.8.13', featureHeld],
  ['v0.90.0', productHeld],
  ['v0.115.2', connectHeld],
])('the two subscriptions of %s', async (version, answer) => {
  const { subscriptions } = await listSubscriptions(answering(answer), scope);
  expect(subscriptions).toHaveLength(2);
  for (const { id, planId, state, checkoutId, createdAt, canceledAt } of subscriptions) {
    expect([id, planId].every((uuid) => /^[\da-f-]{36}$/.test(uuid))).toBe(true);
    expect(['active', 'trialing']).toContain(state);
    expect(typeof checkoutId).toBe(version === 'v0.8.13' ? 'undefined' : 'string');
    expect(createdAt).toBeInstanceOf(Date);
    // v0.8.13 sends a date of year 1.
    expect(canceledAt).toBeUndefined();
  }
  const times = subscriptions.map(({ createdAt }) => createdAt?.getTime() ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test.each([
  ['v0.90.0', productNone],
  ['v0.115.2', connectNone],
])('no subscriptions on %s', async (_, answer) => {
  expect((await listSubscriptions(answering(answer), scope)).subscriptions).toEqual([]);
});

test.each([
  ['v0.8.13', featureCredits],
  ['v0.90.0', productCredits],
  ['v0.115.2', connectCredits],
])('the credits of %s', async (version, answer) => {
  const [credit] = await listTransactions(answering(answer), scope);
  expect(credit).toMatchObject({ type: 'credit', amount: '500' });
  expect(credit?.metadata).toMatchObject(
    version === 'v0.8.13' ? { feature_name: 'credits_500' } : { checkout_id: credit?.id },
  );
});

test('one plan, a trial that was had, and no next invoice', async () => {
  expect((await getPlan(answering(connectPlan), 'starter_monthly')).name).toBe(connectPlan.plan.name);
  expect(await hasTrialed(answering(connectTrialed), scope, 'plan')).toBe(true);
  expect(await hasTrialed(answering({}), scope, 'plan')).toBe(false);
  expect(await getUpcomingInvoice(answering(connectNoInvoice), scope)).toBeUndefined();
  expect(await getUpcomingInvoice(answering(productNoInvoice), scope)).toBeUndefined();
});
