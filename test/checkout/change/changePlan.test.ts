import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { AccountSource } from '../../../src/checkout/AccountSource.js';
import { changePlan } from '../../../src/checkout/change/changePlan.js';
import type { PlanChange } from '../../../src/checkout/change/PlanChange.js';
import { planKeys } from '../../../src/query/plans/planKeys.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import type { SandboxOptions } from '../../../src/sandbox/SandboxOptions.js';
import { sandboxCatalogue } from '../../../src/sandbox/state/sandboxCatalogue.js';
import { inDays, subscriptionJson } from '../../helpers/fakeBilling.js';
import { transportFor } from '../../helpers/transportFor.js';
import { accountSource } from '../accountSource.js';

const planId = (name: string) => sandboxCatalogue.plans.find((plan) => plan.name === name)?.id ?? '';
const subscriptionId = '11111111-2222-4333-8444-555555555555';

/** An account on Pro. */
function openAccount(
  generation: SandboxOptions['generation'],
  { fetch, ...options }: SandboxOptions & { fetch?: typeof globalThis.fetch } = {},
) {
  const sandbox = createSandbox({
    generation,
    subscriptions: [{ id: subscriptionId, plan: 'pro' }],
    ...options,
  });
  const transport = transportFor(generation, {
    baseUrl: 'https://frontier.test',
    fetch: fetch ?? sandbox.fetch,
  });
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
  const count = (what: (path: string) => boolean) => sandbox.requests.filter(({ path }) => what(path)).length;
  return {
    sandbox,
    source,
    held: () => sandbox.subscriptions().find(({ id }) => id === subscriptionId),
    change: (change: PlanChange) => changePlan(source, change),
    sent: () => count(isWrite),
    reads: () => count((path) => !isWrite(path)),
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
    expect(await change(undo)).toEqual({ effectiveAt: undefined });
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
    const { effectiveAt } = await account.change(change);
    expect(account.sent()).toBe(0);
    const end = upcoming ? account.held()?.periodEndAt : undefined;
    expect(Math.abs(Number(effectiveAt ?? 0) - Number(end ?? 0))).toBeLessThan(1_000);
  });

  test('a cancel of what is over is not sent', async () => {
    const { change, sent } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', state: 'canceled' }],
    });
    await change(cancel);
    expect(sent()).toBe(0);
  });

  test('another plan than the one that is scheduled is sent', async () => {
    const { change, held } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', upcoming: 'team_monthly' }],
    });
    await change(to('starter_monthly', false));
    expect(held()?.upcoming?.planId).toBe(planId('starter_monthly'));
  });

  test('of two subscriptions, the one that is named', async () => {
    const other = (plan: string) => ({ plan, upcoming: 'cancel' }) as const;
    const own = { id: subscriptionId, plan: 'pro' };
    const { change, held } = openAccount(generation, {
      subscriptions: [other('starter_monthly'), own, other('team')],
    });
    await change(cancel);
    expect(held()?.upcoming?.reason).toBe('cancel');
  });

  test.each([
    ['by the clock of the server, where this machine’s is two months ahead', -60, true],
    ['by this machine’s clock, where the browser may not see the server’s', 0, false],
  ])('what is scheduled is judged %s', async (_, days, isDateSeen) => {
    const { sandbox, source, held } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', upcoming: 'cancel' }],
      now: () => Date.now() + days * 86_400_000,
    });
    const transport = transportFor(generation, {
      baseUrl: 'https://frontier.test',
      fetch: async (...call) => {
        const answer = await sandbox.fetch(...call);
        if (!isDateSeen) answer.headers.delete('date');
        return answer;
      },
    });
    await changePlan({ ...source, transport }, undo);
    expect(held()?.upcoming).toBeUndefined();
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

  test.each(['lost', 'truncated'] as const)(
    'an answer that is %s: the server is asked, and nothing is sent twice',
    async (outcome) => {
      const { sandbox, change, held, sent } = openAccount(generation);
      sandbox.behave({ outcome, on: 'change' });
      await change(to('starter_monthly', false));
      expect([held()?.upcoming?.planId, sent()]).toEqual([planId('starter_monthly'), 1]);
    },
  );

  test('a lost answer to a change that starts now, which subscriptions show a minute later', async () => {
    const { sandbox, change, held, sent } = openAccount(generation, { unlockLagMs: 60_000 });
    sandbox.behave({ outcome: 'lost', on: 'change' });
    expect(await change(to('team_monthly', true))).toEqual({ effectiveAt: undefined });
    expect([held()?.planId, sent()]).toEqual([planId('pro'), 1]);
  });

  test.each([true, false])('until they show it, it is not sent again, immediate: %s', async (immediate) => {
    const { change, sent } = openAccount(generation, { unlockLagMs: 60_000 });
    await change(to('team_monthly', true));
    expect(await change(to('team_monthly', immediate))).toEqual({ effectiveAt: undefined });
    expect(sent()).toBe(1);
  });

  test('nor is it said that the account is still on the former plan', async () => {
    const { change, sent } = openAccount(generation, { unlockLagMs: 60_000 });
    await change(to('team_monthly', true));
    await change(to('pro', true)).catch(() => {});
    expect(sent()).toBe(2);
  });

  test('two tabs: the second finds what the first has scheduled', async () => {
    const { sandbox, change, sent } = openAccount(generation);
    const other = openAccount(generation, { fetch: sandbox.fetch });
    await change(to('starter_monthly', false));
    const { effectiveAt } = await other.change(to('starter_monthly', false));
    expect([effectiveAt instanceof Date, sent()]).toEqual([true, 1]);
  });

  test('two tabs at the same time: one of them is refused, and both tell what is true', async () => {
    const { sandbox, change, held } = openAccount(generation, { unlockLagMs: 60_000 });
    const other = openAccount(generation, { fetch: sandbox.fetch });
    const now = to('team_monthly', true);
    expect(await Promise.all([change(now), other.change(now)])).toEqual([
      { effectiveAt: undefined },
      { effectiveAt: undefined },
    ]);
    expect(held()?.unsynced?.planId).toBe(planId('team_monthly'));
  });

  test('an answer that nobody can read: the server is asked', async () => {
    const { sandbox } = openAccount(generation);
    const { change } = openAccount(generation, {
      fetch: async (input, init) => {
        const answer = await sandbox.fetch(input, init);
        return /change/i.test(String(input)) ? new Response('<html>') : answer;
      },
    });
    expect((await change(to('starter_monthly', false))).effectiveAt).toBeInstanceOf(Date);
    expect(sandbox.subscriptions()[0]?.upcoming?.planId).toBe(planId('starter_monthly'));
  });

  test('subscriptions that cannot be read: nothing was sent, and no doubt is left', async () => {
    const { sandbox, change, sent } = openAccount(generation);
    sandbox.behave({ outcome: 'offline', on: 'subscriptions' });
    await expect(change(cancel)).rejects.toMatchObject({ code: 'network', sent: false });
    expect(sent()).toBe(0);
  });

  test('a change that did not get through fails, and is not repeated', async () => {
    const { sandbox, change, held, sent } = openAccount(generation);
    sandbox.behave({ outcome: 'offline', on: 'change' });
    await expect(change(to('starter_monthly', false))).rejects.toMatchObject({ code: 'network' });
    expect([held()?.upcoming, sent()]).toEqual([undefined, 1]);
  });

  test('a lost answer, and the look afterwards fails: the failure of the change is told', async () => {
    const { sandbox, source } = openAccount(generation);
    const transport = transportFor(generation, {
      baseUrl: 'https://frontier.test',
      fetch: async (...call) => {
        if (sandbox.requests.length > 0) throw new TypeError('offline');
        return sandbox.fetch(...call);
      },
    });
    await expect(changePlan({ ...source, transport }, cancel)).rejects.toMatchObject({ code: 'network' });
  });

  test('the subscriptions are read again, and nothing else of the cache is touched', async () => {
    const { source, change } = openAccount(generation);
    const { queryClient } = source;
    queryClient.setQueryData(['user'], 'Ada');
    let answer = (_: string) => {};
    const team = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const underWay = queryClient.fetchQuery({ queryKey: ['team'], queryFn: ({ signal: _ }) => team });
    await change(cancel);
    answer('team');
    expect(await underWay).toBe('team');
    const isStale = (queryKey: readonly unknown[]) => queryClient.getQueryState(queryKey)?.isInvalidated;
    expect([isStale(planKeys.subscriptions(source)), isStale(['user'])]).toEqual([true, false]);
  });

  test('past due: refused clearly before anything is sent, where the server says no more than 500', async () => {
    const { change, sent } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', state: 'past_due' }],
    });
    await expect(change(to('starter_monthly', false))).rejects.toMatchObject({
      code: 'failed_precondition',
      reason: 'not_changeable',
      sent: false,
      message: expect.stringMatching(/"past_due".*Nothing was sent/),
    });
    expect(sent()).toBe(0);
  });

  test('past due can be cancelled', async () => {
    const { change, sent } = openAccount(generation, {
      subscriptions: [{ id: subscriptionId, plan: 'pro', state: 'past_due' }],
    });
    await change(cancel);
    expect(sent()).toBe(1);
  });

  test('a subscription of nobody is said before anything is sent', async () => {
    const { change, sent } = openAccount(generation, { subscriptions: [] });
    await expect(change(cancel)).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringMatching(`"${subscriptionId}".*Nothing was changed`),
    });
    expect(sent()).toBe(0);
  });
});

test('an undo has no date, whatever the server says', async () => {
  const { source } = accountSource({
    subscriptions: [
      subscriptionJson('pro', { phases: [{ effective_at: inDays(20), plan_id: 'team', reason: 'change' }] }),
    ],
    answers: { ChangeSubscription: { phase: { effective_at: inDays(20), plan_id: 'pro' } } },
  });
  expect(await changePlan(source, { ...undo, subscriptionId: 'sub_pro' })).toEqual({
    effectiveAt: undefined,
  });
});

test("REST's 'feature' dialect refuses before anything is sent", async () => {
  const { change, sent } = openAccount('rest-feature');
  await expect(change(to('team', false))).rejects.toMatchObject({ code: 'unsupported' });
  await expect(change(cancel)).rejects.toMatchObject({ code: 'unsupported' });
  expect(sent()).toBe(0);
});
