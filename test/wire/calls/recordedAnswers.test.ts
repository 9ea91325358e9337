import { expect, test } from 'vitest';
import { getPlan } from '../../../src/wire/calls/getPlan.js';
import { getUpcomingInvoice } from '../../../src/wire/calls/getUpcomingInvoice.js';
import { hasTrialed } from '../../../src/wire/calls/hasTrialed.js';
import { listPlans } from '../../../src/wire/calls/listPlans.js';
import { listSubscriptions } from '../../../src/wire/calls/listSubscriptions.js';
import { listTransactions } from '../../../src/wire/calls/listTransactions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import { body as connectNoInvoice } from '../../fixtures/recorded/connect/invoice-none.json' with {
  type: 'json',
};
import { body as connectPlan } from '../../fixtures/recorded/connect/plan.json' with { type: 'json' };
import { body as connectPlans } from '../../fixtures/recorded/connect/plans.json' with { type: 'json' };
import { body as connectHeld } from '../../fixtures/recorded/connect/subscriptions.json' with {
  type: 'json',
};
import { body as connectNone } from '../../fixtures/recorded/connect/subscriptions-none.json' with {
  type: 'json',
};
import { body as connectCredits } from '../../fixtures/recorded/connect/transactions.json' with {
  type: 'json',
};
import { body as connectTrialed } from '../../fixtures/recorded/connect/trialed.json' with { type: 'json' };
import { body as featurePlans } from '../../fixtures/recorded/rest-feature/plans.json' with { type: 'json' };
import { body as featureHeld } from '../../fixtures/recorded/rest-feature/subscriptions.json' with {
  type: 'json',
};
import { body as featureCredits } from '../../fixtures/recorded/rest-feature/transactions.json' with {
  type: 'json',
};
import { body as productNoInvoice } from '../../fixtures/recorded/rest-product/invoice-none.json' with {
  type: 'json',
};
import { body as productPlans } from '../../fixtures/recorded/rest-product/plans.json' with { type: 'json' };
import { body as productHeld } from '../../fixtures/recorded/rest-product/subscriptions.json' with {
  type: 'json',
};
import { body as productNone } from '../../fixtures/recorded/rest-product/subscriptions-none.json' with {
  type: 'json',
};
import { body as productCredits } from '../../fixtures/recorded/rest-product/transactions.json' with {
  type: 'json',
};

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
