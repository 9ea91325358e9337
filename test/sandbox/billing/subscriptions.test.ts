import { describe, expect, test } from 'vitest';
import { sandboxCatalogue } from '../../../src/testing.js';
import { start } from '../startSandbox.js';
import { generations, laterGenerations, startBilling } from './startBilling.js';

const day = 86_400_000;
const idOf = (name: string) => sandboxCatalogue.plans.find((plan) => plan.name === name)?.id ?? '';
const plan = (name: string, rest: object = {}) => ({ subscription_body: { plan: name, ...rest } });
const gone = '11111111-2222-4333-8444-555555555555';

describe.each(generations)('from complete to in force: %s', (generation) => {
  const isFirst = generation === 'rest-feature';

  test('nothing is held before the session is complete, and something only unlockLagMs after it', async () => {
    const { calls, buy, clock } = startBilling(generation, { lagMs: 3000, unlockLagMs: 2000 });
    const states = async () => {
      const sessions = (await calls.list()).body.checkout_sessions;
      const { subscriptions = [] } = (await calls.subscriptions()).body;
      return [sessions[0].state, ...subscriptions.map(({ state }: { state: string }) => state)];
    };
    await buy(plan('team'));
    clock.ms += 2999;
    expect(await states()).toEqual(['open']);
    clock.ms += 1;
    expect(await states()).toEqual(['complete', ...(isFirst ? ['pending'] : [])]);
    clock.ms += 1999;
    expect(await states()).toEqual(['complete', ...(isFirst ? ['pending'] : [])]);
    clock.ms += 1;
    expect(await states()).toEqual(['complete', 'active']);
  });

  test('a gap set later applies to what is already paid', async () => {
    const { calls, buy, sandbox } = startBilling(generation, { unlockLagMs: 60_000 });
    await buy(plan('team'));
    await calls.list();
    sandbox.behave({ unlockLagMs: 0 });
    expect((await calls.subscriptions()).body.subscriptions).toMatchObject([{ state: 'active' }]);
  });

  test('the checkout is named in the metadata, but not by the first generation', async () => {
    const { calls, buy, sandbox } = startBilling(generation, { members: 5 });
    const id = await buy(plan('team'));
    const [row] = (await calls.subscriptions()).body.subscriptions;
    expect(row.plan_id).toBe(idOf('team'));
    expect(row.id).not.toBe(id);
    expect(row.metadata).toEqual(
      isFirst ? {} : expect.objectContaining({ checkout_id: id, plan_name: 'team', amount_total: 5 * 99000 }),
    );
    expect(sandbox.subscriptions()).toMatchObject([{ checkoutId: id, planId: idOf('team') }]);
  });

  test('plan B beside plan A makes two live subscriptions', async () => {
    const { calls, buy, sandbox, clock } = startBilling(generation);
    await buy(plan('starter_monthly'));
    clock.ms += 1000;
    await calls.list();
    await buy(plan('team'));
    await calls.list();
    const { subscriptions } = (await calls.subscriptions()).body;
    expect(subscriptions.map(({ state }: { state: string }) => state)).toEqual(['active', 'active']);
    expect(sandbox.subscriptions().map(({ planId }) => planId)).toEqual([
      idOf('team'),
      idOf('starter_monthly'),
    ]);
  });

  test.each(['active', 'past_due', 'unpaid', 'incomplete', 'paused'])(
    'a checkout for the held plan is refused while it is %s',
    async (state) => {
      const { calls } = startBilling(generation, { subscriptions: [{ plan: 'team', state }] });
      const refused = generation === 'connect' ? 409 : 500;
      expect((await calls.create(plan(idOf('team')))).status).toBe(refused);
      expect((await calls.create(plan('team'))).status).toBe(isFirst ? 200 : refused);
    },
  );

  test('a plan that is over can be bought again', async () => {
    const { calls } = startBilling(generation, { subscriptions: [{ plan: 'team', state: 'canceled' }] });
    expect((await calls.create(plan(idOf('team')))).status).toBe(200);
  });

  test('an unpaid checkout grants nothing until the money arrives', async () => {
    const { calls, sandbox } = startBilling(generation);
    const { id } = (await calls.create(plan('team'))).body.checkout_session;
    sandbox.pay(id, { later: true });
    expect((await calls.list()).body.checkout_sessions[0].state).toBe('complete');
    expect(sandbox.subscriptions()).toEqual([]);
    sandbox.pay(id);
    expect(sandbox.subscriptions()).toHaveLength(1);
  });

  test('a plan that is too small for the organisation', async () => {
    const [team] = sandboxCatalogue.plans.filter(({ perSeat }) => perSeat);
    const small = { ...team, seatLimit: 2 } as NonNullable<typeof team>;
    const { calls } = startBilling(generation, { members: 3, catalogue: { plans: [small], features: [] } });
    const { status, body } = await calls.create(plan(small.name));
    expect(status).toBe(isFirst ? 200 : 400);
    if (!isFirst) expect(body.message).toContain('per seat limit reached');
  });

  test('a seat limit of a plan that is not charged per seat refuses nobody', async () => {
    const [starter] = sandboxCatalogue.plans.filter(({ perSeat }) => !perSeat);
    const small = { ...starter, seatLimit: 2 } as NonNullable<typeof starter>;
    const { calls } = startBilling(generation, { members: 3, catalogue: { plans: [small], features: [] } });
    expect((await calls.create(plan(small.name))).status).toBe(200);
  });

  test('a seed can be the subscription of a seeded session', async () => {
    const { sandbox } = startBilling(generation, {
      sessions: [{ id: gone, plan: 'team', state: 'complete' }],
      subscriptions: [{ plan: 'team', checkoutId: gone, state: 'past_due' }],
    });
    expect(sandbox.subscriptions()).toMatchObject([{ checkoutId: gone, state: 'past_due' }]);
  });

  test('seeds of every state, and of a plan that is gone, are listed', async () => {
    const states = ['pending', 'past_due', 'unpaid', 'incomplete', 'incomplete_expired', 'paused', 'other'];
    const subscriptions = states.map((state) => ({ plan: gone, state }));
    const { calls, clock, sandbox } = startBilling(generation, { subscriptions });
    clock.ms += 100 * day;
    const rows = (await calls.subscriptions()).body.subscriptions;
    expect(rows.map(({ state }: { state: string }) => state).sort()).toEqual(states.sort());
    expect(rows[0].plan_id).toBe(gone);
    sandbox.reset();
    expect(sandbox.subscriptions()).toHaveLength(states.length);
  });
});

describe.each(laterGenerations)('periods and phases: %s', (generation) => {
  const first = async ({ calls }: ReturnType<typeof startBilling>) =>
    (await calls.subscriptions()).body.subscriptions[0];

  test('come with the sync after the subscription; quiet phases then announce nothing', async () => {
    const shop = startBilling(generation, { unlockLagMs: 1000 });
    await shop.buy(plan('starter_monthly'));
    await shop.calls.list();
    shop.clock.ms += 1000;
    const fresh = await first(shop);
    expect([fresh.current_period_end_at ?? null, fresh.phases ?? []]).toEqual([null, []]);
    shop.clock.ms += 1000;
    const synced = await first(shop);
    expect(synced.current_period_start_at).toBe(new Date(start).toISOString().replace('.000', ''));
    expect(synced.current_period_end_at).toBe('2025-04-04T10:00:00Z');
    expect(synced.phases).toHaveLength(1);
    expect(synced.phases[0].effective_at).toBe(synced.current_period_end_at);
    const quiet = generation === 'connect' ? [undefined, undefined] : ['', ''];
    expect([synced.phases[0].plan_id, synced.phases[0].reason]).toEqual(quiet);
  });

  test('a period is followed by the next one', async () => {
    const shop = startBilling(generation, {
      subscriptions: [{ plan: 'starter_monthly', createdAt: Date.UTC(2025, 0, 31) }],
    });
    expect((await first(shop)).current_period_end_at).toBe('2025-03-28T00:00:00Z');
    shop.clock.ms += 300 * day;
    expect(Date.parse((await first(shop)).current_period_end_at)).toBeGreaterThan(shop.clock.ms);
  });
});

describe.each(laterGenerations)('trials: %s', (generation) => {
  test('agree with the session, are granted once per plan, and need no card', async () => {
    const { calls, buy, sandbox } = startBilling(generation);
    const trialed = async (name: string) => (await calls.trialed(idOf(name))).body.trialed ?? false;
    expect(await trialed('pro')).toBe(false);
    const id = await buy(plan('pro'));
    await calls.list();
    const [row] = (await calls.subscriptions()).body.subscriptions;
    expect(row).toMatchObject({ state: 'trialing', metadata: { checkout_id: id, amount_total: 0 } });
    expect(Date.parse(row.trial_ends_at)).toBe(start + 14 * day);
    expect([await trialed('pro'), await trialed('team')]).toEqual([true, false]);
    expect((await calls.account()).body.payment_methods ?? []).toEqual([]);
    await calls.create(plan('pro'));
    expect(sandbox.sessions()[0]).toMatchObject({ trialDays: 0 });
  });

  test('a plan that was changed away from counts as held', async () => {
    const { calls, sandbox } = startBilling(generation, {
      subscriptions: [{ plan: 'team', formerPlans: ['pro'] }],
    });
    expect((await calls.trialed(idOf('pro'))).body.trialed).toBe(true);
    await calls.create(plan('pro'));
    expect(sandbox.sessions()[0]).toMatchObject({ trialDays: 0 });
  });

  test('buying the plan ends the running trial', async () => {
    const { calls, buy, sandbox, clock } = startBilling(generation);
    await buy(plan('pro'));
    await calls.list();
    clock.ms += 1000;
    await buy(plan('pro', { skip_trial: true }));
    await calls.list();
    expect(sandbox.subscriptions().map(({ state }) => state)).toEqual(['active', 'canceled']);
  });

  test.each([
    [[], 'canceled'],
    [[{ brand: 'visa', last4: '4242', expiryMonth: 1, expiryYear: 2030 }], 'active'],
  ])('with the payment methods %j, a trial ends as %s', async (paymentMethods, state) => {
    const { calls, buy, clock, sandbox } = startBilling(generation, { paymentMethods });
    await buy(plan('pro'));
    await calls.list();
    clock.ms += 14 * day - 1;
    expect(sandbox.subscriptions()).toMatchObject([{ state: 'trialing' }]);
    clock.ms += 1;
    expect(sandbox.subscriptions()).toMatchObject([{ state }]);
  });

  test('a trial can end the subscription, which phases announce', async () => {
    const { calls, buy, clock, sandbox } = startBilling(generation);
    await calls.create({ setup_body: { payment_method: true } });
    sandbox.pay(sandbox.sessions()[0]?.id ?? '');
    await buy(plan('pro', { cancel_after_trial: true }));
    await calls.list();
    const [row] = (await calls.subscriptions()).body.subscriptions;
    expect(row.phases).toMatchObject([{ reason: 'cancel', effective_at: row.trial_ends_at }]);
    clock.ms += 14 * day;
    expect(sandbox.subscriptions()).toMatchObject([{ state: 'canceled' }]);
  });
});

test('the first generation has no trials', async () => {
  const { calls, buy, sandbox } = startBilling('rest-feature');
  await buy(plan('pro'));
  await calls.list();
  expect(sandbox.sessions()).toMatchObject([{ trialDays: 0, paymentStatus: 'paid' }]);
  const [row] = (await calls.subscriptions()).body.subscriptions;
  expect([row.state, row.trial_days, 'trial_ends_at' in row]).toEqual(['active', 0, false]);
  expect((await calls.trialed(idOf('pro'))).status).toBe(404);
});

describe('filters and expand', () => {
  const subscriptions = [
    { plan: 'pro', state: 'canceled', createdAt: start - 3 * day },
    { plan: 'team', createdAt: start - 2 * day },
  ];

  test('on Connect', async () => {
    const { rpc } = startBilling('connect', { subscriptions });
    const list = async (body: object) => (await rpc('ListSubscriptions', body)).body.subscriptions ?? [];
    expect(await list({})).toMatchObject([{ plan_id: idOf('team') }, { plan_id: idOf('pro') }]);
    expect(await list({ state: 'canceled' })).toMatchObject([{ plan_id: idOf('pro') }]);
    expect(await list({ plan: 'team' })).toHaveLength(1);
    expect((await rpc('ListSubscriptions', { plan: 'gold' })).status).toBe(400);
    const [expanded] = await list({ plan: 'team', expand: ['plan', 'customer'] });
    expect(expanded).toMatchObject({ plan: { name: 'team' }, customer: { name: 'Billing' } });
    expect(Object.keys((await list({}))[0])).not.toContain('plan');
  });

  test('on REST', async () => {
    const { rest } = startBilling('rest-product', { subscriptions });
    const path =
      '/v1beta1/organizations/2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50/billing/subscriptions?plan=team&expand=plan';
    const { body } = await rest(path);
    expect(body.subscriptions).toMatchObject([{ plan: { name: 'team' }, customer: null }]);
  });
});
