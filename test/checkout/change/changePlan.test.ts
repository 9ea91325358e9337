import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { AccountSource } from '../../../src/checkout/AccountSource.js';
import { changePlan, type PlanChange } from '../../../src/checkout/change/changePlan.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import type { SandboxOptions } from '../../../src/sandbox/SandboxOptions.js';
import { sandboxCatalogue } from '../../../src/sandbox/state/sandboxCatalogue.js';
import { transportFor } from '../../helpers/transportFor.js';

const planId = (name: string) => sandboxCatalogue.plans.find((plan) => plan.name === name)?.id ?? '';
const subscriptionId = '11111111-2222-4333-8444-555555555555';

/** An account on Pro. */
function openAccount(generation: SandboxOptions['generation'], options: SandboxOptions = {}) {
  const sandbox = createSandbox({
    generation,
    subscriptions: [{ id: subscriptionId, plan: 'pro' }],
    ...options,
  });
  const transport = transportFor(generation, { baseUrl: 'https://frontier.test', fetch: sandbox.fetch });
  const source: AccountSource = {
    transport,
    orgId: sandboxOrgId,
    billingId: sandboxBillingId,
    scope: 'scope',
    queryClient: new QueryClient(),
    isReady: true,
    isCurrent: () => true,
  };
  const isWrite = (path: string) => /change|cancel/i.test(path);
  return {
    sandbox,
    held: () => sandbox.subscriptions()[0],
    change: (change: PlanChange) => changePlan(source, change),
    sent: () => sandbox.requests.filter(({ path }) => isWrite(path)).length,
  };
}

const to = (name: string, immediate: boolean): PlanChange => ({
  kind: 'change',
  subscriptionId,
  planId: planId(name),
  immediate,
});
const cancel: PlanChange = { kind: 'cancel', subscriptionId };
const undo: PlanChange = { kind: 'undo', subscriptionId };

describe.each(['rest-product', 'connect'] as const)('%s', (generation) => {
  test('now: the plan is another, and nothing is scheduled', async () => {
    const { change, held, sent } = openAccount(generation);
    expect(await change(to('team_monthly', true))).toEqual({ effectiveAt: undefined });
    expect([held()?.planId, held()?.upcoming, sent()]).toEqual([planId('team_monthly'), undefined, 1]);
  });

  test('at the end of the period: when, and the plan stays until then', async () => {
    const { change, held } = openAccount(generation);
    const { effectiveAt } = await change(to('starter_monthly', false));
    const end = held()?.periodEndAt.getTime() ?? 0;
    expect(Math.abs((effectiveAt?.getTime() ?? 0) - end)).toBeLessThan(1_000);
    expect([held()?.planId, held()?.upcoming?.planId]).toEqual([planId('pro'), planId('starter_monthly')]);
  });

  test('cancel, and undo of it', async () => {
    const { change, held } = openAccount(generation);
    await change(cancel);
    expect([held()?.state, held()?.upcoming?.reason]).toEqual(['active', 'cancel']);
    await change(undo);
    expect(held()?.upcoming).toBeUndefined();
  });

  test.each([
    ['a change that is scheduled already', 'starter_monthly', to('starter_monthly', false)],
    ['a cancel that is scheduled already', 'cancel', cancel],
    ['an undo of nothing', undefined, undo],
  ])('%s is not sent', async (_, upcoming, change) => {
    const account = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', ...(upcoming && { upcoming }) }],
    });
    await account.change(change);
    expect(account.sent()).toBe(0);
  });

  test('the plan that it is on is not sent', async () => {
    const { change, sent } = openAccount(generation);
    await change(to('pro', true));
    expect(sent()).toBe(0);
  });

  test('what is scheduled for later is sent when it should start now', async () => {
    const { change, held, sent } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', upcoming: 'team_monthly' }],
    });
    await change(to('team_monthly', true));
    expect([held()?.planId, sent()]).toEqual([planId('team_monthly'), 1]);
  });

  test('a lost answer: the server is asked, and nothing is sent twice', async () => {
    const { sandbox, change, held, sent } = openAccount(generation);
    sandbox.behave({ outcome: 'lost', on: 'change' });
    await change(to('starter_monthly', false));
    expect([held()?.upcoming?.planId, sent()]).toEqual([planId('starter_monthly'), 1]);
  });

  test('a change that did not get through fails, and is not repeated', async () => {
    const { sandbox, change, held, sent } = openAccount(generation);
    sandbox.behave({ outcome: 'offline', on: 'change' });
    await expect(change(to('starter_monthly', false))).rejects.toMatchObject({ code: 'network' });
    expect([held()?.upcoming, sent()]).toEqual([undefined, 1]);
  });

  test('only owners', async () => {
    const { sandbox, change } = openAccount(generation);
    sandbox.behave({ role: 'admin' });
    await expect(change(cancel)).rejects.toMatchObject({ code: 'permission_denied' });
  });

  test('past due: refused clearly before anything is sent, where the server says no more than 500', async () => {
    const { change, sent } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', state: 'past_due' }],
    });
    await expect(change(to('starter_monthly', false))).rejects.toMatchObject({
      reason: 'not_changeable',
      sent: false,
    });
    expect(sent()).toBe(0);
  });

  test('a subscription of nobody is said before anything is sent', async () => {
    const { change, sent } = openAccount(generation, { subscriptions: [] });
    await expect(change(cancel)).rejects.toMatchObject({ code: 'not_found' });
    expect(sent()).toBe(0);
  });
});

test("REST's 'feature' dialect refuses before anything is sent", async () => {
  const { change, sent } = openAccount('rest-feature');
  await expect(change(to('team', false))).rejects.toMatchObject({ code: 'unsupported' });
  await expect(change(cancel)).rejects.toMatchObject({ code: 'unsupported' });
  expect(sent()).toBe(0);
});
