import { describe, expect, test } from 'vitest';
import { type SandboxOptions, sandboxCatalogue } from '../../../src/testing.js';
import { start } from '../startSandbox.js';
import { generations, laterGenerations, startBilling } from './startBilling.js';

const day = 86_400_000;
const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const idOf = (name: string) => sandboxCatalogue.plans.find((plan) => plan.name === name)?.id ?? '';
// In the middle of a period of 30 days.
const held = { id, plan: 'starter_monthly', createdAt: start - 15 * day, periodEndAt: start + 15 * day };
const end = '2025-03-19T10:00:00Z';

function startHeld(generation: (typeof generations)[number], options: SandboxOptions = {}) {
  const shop = startBilling(generation, { subscriptions: [held], ...options });
  const row = async () => (await shop.calls.subscriptions()).body.subscriptions[0];
  const change = (plan: string, immediate = false) =>
    shop.calls.change(id, { plan_change: { plan, immediate } });
  const undo = () => shop.calls.change(id, { phase_change: { cancel_upcoming_changes: true } });
  return { ...shop, row, change, undo };
}

describe.each(laterGenerations)('change: %s', (generation) => {
  test('at the end of the period: phases announce it, and the plan flips then', async () => {
    const { change, row, clock, sandbox } = startHeld(generation);
    const { status, body } = await change('pro');
    const phase = { effective_at: end, plan_id: idOf('pro'), reason: 'change' };
    expect([status, body]).toEqual([200, { phase }]);
    expect(await row()).toMatchObject({ plan_id: idOf('starter_monthly'), state: 'active', phases: [phase] });
    clock.ms += 15 * day;
    const after = await row();
    expect(after).toMatchObject({ plan_id: idOf('pro'), current_period_end_at: '2025-04-19T10:00:00Z' });
    // Servers keep the reason of a change that is over.
    expect(after.phases).toMatchObject([{ effective_at: '2025-04-19T10:00:00Z', reason: 'change' }]);
    expect(after.phases[0].plan_id ?? '').toBe('');
    expect(sandbox.subscriptions()).toMatchObject([{ formerPlanIds: [idOf('starter_monthly')] }]);
  });

  test('now: the plan flips with the next sync, and the difference is on the next invoice', async () => {
    const { change, row, clock, calls } = startHeld(generation, { unlockLagMs: 1000 });
    const now = '2025-03-04T10:00:00Z';
    const { body } = await change(idOf('pro'), true);
    expect(body.phase).toEqual({ effective_at: now, plan_id: idOf('pro'), reason: 'change' });
    expect(await row()).toMatchObject({ plan_id: idOf('starter_monthly'), phases: [body.phase] });
    clock.ms += 1000;
    expect(await row()).toMatchObject({ plan_id: idOf('pro'), current_period_end_at: end });
    const { invoice } = (await calls.invoice()).body;
    expect(invoice).toMatchObject({ amount: String(2900 + (2900 - 900) / 2), period_end_at: end });
    clock.ms += 15 * day;
    expect((await calls.invoice()).body.invoice.amount).toBe('2900');
  });

  test('now, to another interval: a new period starts', async () => {
    const { change, row } = startHeld(generation);
    await change('pro_yearly', true);
    expect(await row()).toMatchObject({ current_period_end_at: '2026-03-04T10:00:00Z', state: 'active' });
  });

  test('now, in a trial: the trial ends', async () => {
    const subscriptions = [{ ...held, plan: 'pro', state: 'trialing' }];
    const { change, row } = startHeld(generation, { subscriptions });
    await change('starter_monthly', true);
    expect(await row()).toMatchObject({ plan_id: idOf('starter_monthly'), state: 'active' });
  });

  test('the older fields at the top of the body do the same', async () => {
    const { calls } = startHeld(generation);
    const { body } = await calls.change(id, { plan: 'pro', immediate: false });
    expect(body.phase).toMatchObject({ plan_id: idOf('pro'), effective_at: end });
  });

  test('undo: nothing is scheduled any more', async () => {
    const { change, undo, row, clock } = startHeld(generation);
    await change('pro');
    expect((await undo()).status).toBe(200);
    expect((await row()).phases[0].plan_id ?? '').toBe('');
    clock.ms += 15 * day;
    expect((await row()).plan_id).toBe(idOf('starter_monthly'));
  });

  test.each([
    ['the plan that it is on', { plan_change: { plan: 'starter_monthly' } }, 400, 'already on the same plan'],
    ['nothing', {}, 400, 'no change requested'],
    [
      'a change and an undo',
      { plan_change: { plan: 'pro' }, phase_change: { cancel_upcoming_changes: true } },
      400,
      'cannot change plan and cancel',
    ],
    ['an unknown plan', { plan_change: { plan: 'gold' } }, 500, 'internal server error'],
  ])('is refused for %s', async (_, body, status, message) => {
    const { calls, row } = startHeld(generation);
    const before = await row();
    const answer = await calls.change(id, body);
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(message)]);
    expect(await row()).toEqual(before);
  });

  test.each(['past_due', 'pending', 'canceled', 'unpaid'])('is a plain 500 while it is %s', async (state) => {
    const { change } = startHeld(generation, { subscriptions: [{ ...held, state }] });
    expect((await change('pro')).status).toBe(500);
  });

  test('is refused for a plan with too few seats', async () => {
    const plans = sandboxCatalogue.plans.map((plan) => ({ ...plan, seatLimit: plan.perSeat ? 2 : 0 }));
    const { change } = startHeld(generation, { members: 3, catalogue: { plans, features: [] } });
    expect(await change('team')).toMatchObject({ status: 400 });
  });

  test('cancel at the end of the period: still active, announced, and undone', async () => {
    const { calls, row, undo, clock } = startHeld(generation);
    expect(await calls.cancel(id, { immediate: false })).toEqual({ status: 200, body: {} });
    const cancelled = await row();
    expect(cancelled).toMatchObject({ state: 'active', phases: [{ effective_at: end, reason: 'cancel' }] });
    expect(cancelled.phases[0].plan_id ?? '').toBe('');
    expect(cancelled.canceled_at ?? null).toBe(null);
    expect((await calls.invoice()).body.invoice.amount ?? '0').toBe('0');
    await undo();
    expect((await row()).phases[0].reason ?? '').toBe('');
    await calls.cancel(id);
    clock.ms += 15 * day;
    expect(await row()).toMatchObject({ state: 'canceled', canceled_at: end, ended_at: end });
    expect(await calls.cancel(id)).toEqual({ status: 200, body: {} });
  });

  test('cancel now', async () => {
    const { calls, row } = startHeld(generation);
    await calls.cancel(id, { immediate: true });
    expect(await row()).toMatchObject({ state: 'canceled', canceled_at: '2025-03-04T10:00:00Z' });
  });

  test('an unknown subscription', async () => {
    const { calls } = startHeld(generation);
    const status = generation === 'connect' ? 404 : 500;
    const unknown = '11111111-2222-4333-8444-555555555555';
    expect((await calls.change(unknown, { plan: 'pro' })).status).toBe(status);
    expect((await calls.cancel(unknown)).status).toBe(status);
  });
});

test('a retired plan can be changed to on REST only', async () => {
  expect((await startHeld('rest-product').change('classic')).status).toBe(200);
  expect(await startHeld('connect').change('classic')).toMatchObject({
    status: 400,
    body: { code: 'failed_precondition' },
  });
});

test('while an immediate change is not synced, Connect refuses another one', async () => {
  const { change } = startHeld('connect', { unlockLagMs: 1000 });
  await change('pro', true);
  expect(await change('team')).toMatchObject({ status: 400, body: { code: 'failed_precondition' } });
});

test('the first generation cancels at once, and has no change', async () => {
  const { calls, row } = startHeld('rest-feature');
  expect((await row()).canceled_at).toBe('0001-01-01T00:00:00Z');
  expect(await calls.change(id, { plan: 'pro' })).toMatchObject({ status: 404, body: { code: 5 } });
  expect(await calls.cancel(id)).toEqual({ status: 200, body: {} });
  expect(await row()).toMatchObject({
    state: 'canceled',
    canceled_at: '2025-03-04T10:00:00Z',
    ended_at: null,
  });
});

test('a body that cannot be read is refused', async () => {
  for (const generation of laterGenerations) {
    const { calls } = startHeld(generation);
    expect((await calls.change(id, { plan_change: { plan: 7 } })).status).toBe(400);
    expect((await calls.cancel(id, { immediate: 'yes' })).status).toBe(400);
  }
});

test.each(generations)('a seed can have a change ahead: %s', async (generation) => {
  const { sandbox } = startHeld(generation, { subscriptions: [{ ...held, upcoming: 'pro' }] });
  expect(sandbox.subscriptions()).toMatchObject([{ upcoming: { planId: idOf('pro'), reason: 'change' } }]);
});
