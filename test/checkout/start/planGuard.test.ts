import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markVerifying } from '../../../src/checkout/return/verifyingCheckouts.js';
import { createPlanGuard } from '../../../src/checkout/start/laterPlanGuard.js';
import { guardPlan, readAhead } from '../../../src/checkout/start/planGuard.js';
import type { CheckoutErrorCode } from '../../../src/model/CheckoutError.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import { resetPageRegistry } from '../../../src/model/pageRegistry.js';
import { accountSource } from '../accountSource.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  resetPageRegistry();
});

const holding = (...subscriptions: object[]) =>
  accountSource({ subscriptions: subscriptions as { [field: string]: unknown }[] });
const failing = (answer: CheckoutErrorCode | (() => never)) =>
  accountSource({ answers: { ListSubscriptions: answer } });
const pro = { plan: 'pro' };

describe('a plan is held', () => {
  test.each(['active', 'trialing', 'past_due', 'incomplete', 'pending', 'a_state_to_come', ''])(
    '%j: no checkout',
    async (state) => {
      const { source } = holding({ id: 's0', state: 'canceled' }, { id: 's1', state, plan_id: 'pro' });
      expect((await guardPlan(source, pro)).heldBy).toMatchObject({ id: 's1', state });
    },
  );

  test.each(['canceled', 'ended', 'incomplete_expired'])('%s: it is over', async (state) => {
    const { source } = holding({ id: 's1', state });
    expect(await guardPlan(source, pro)).toEqual({ heldBy: undefined });
  });

  test.each([
    ['id', { plan_id: 'pro' }],
    ['name', { metadata: { plan_name: 'pro' } }],
  ])('a trial of the same plan may be ended by subscribing: by %s', async (_, plan) => {
    const { source } = holding({ id: 's1', state: 'trialing', ...plan });
    expect((await guardPlan(source, { plan: 'pro', skipTrial: true })).heldBy).toBeUndefined();
    expect((await guardPlan(source, { plan: 'pro', skipTrial: false })).heldBy).toBeDefined();
    expect((await guardPlan(source, pro)).heldBy).toBeDefined();
    expect((await guardPlan(source, { plan: 'team', skipTrial: true })).heldBy).toBeDefined();
  });

  test('what is no trial may not', async () => {
    const { source } = holding({ id: 's1', state: 'active', plan_id: 'pro' });
    expect((await guardPlan(source, { plan: 'pro', skipTrial: true })).heldBy).toBeDefined();
  });
});

test('while a purchase of a plan is being verified, nothing is asked', async () => {
  const { source, calls } = holding();
  const unmark = markVerifying(source.scope, { id: 'c1', isPlan: true });
  expect(await guardPlan(source, pro)).toEqual({ heldBy: 'confirming' });
  expect(calls).toEqual([]);
  unmark();
  expect((await guardPlan(source, pro)).heldBy).toBeUndefined();
});

describe('subscriptions that cannot be read', () => {
  test.each<CheckoutErrorCode>(['network', 'unavailable', 'internal', 'unauthenticated'])(
    '%s: nothing is created',
    async (code) => {
      const { source } = failing(code);
      await expect(guardPlan(source, pro)).rejects.toMatchObject({
        code,
        reason: 'subscriptions_unread',
        sent: false,
        cause: { code },
        message: expect.stringMatching(/no checkout was created.*Fake/),
      });
    },
  );

  test('no answer within two seconds: neither', async () => {
    const { source } = accountSource({ answers: { ListSubscriptions: () => new Promise(() => {}) } });
    const guarded = expect(guardPlan(source, pro)).rejects.toMatchObject({
      code: 'timeout',
      reason: 'subscriptions_unread',
      sent: false,
      message: expect.stringContaining('No answer within 2000 ms.'),
    });
    await vi.advanceTimersByTimeAsync(2_000);
    await guarded;
  });

  test('the status of the answer is kept', async () => {
    const { source } = failing(() => {
      throw new CheckoutError({ code: 'unavailable', status: 503, message: 'x' });
    });
    await expect(guardPlan(source, pro)).rejects.toMatchObject({ status: 503 });
  });

  test.each<[string, Parameters<typeof failing>[0]]>([
    ['the buyer may not', 'permission_denied'],
    ['the transport cannot', 'unsupported'],
    [
      'the server does not know the call',
      () => {
        throw new CheckoutError({ code: 'not_found', reason: 'unknown_route', message: 'x' });
      },
    ],
  ])('because %s, which will not change: the checkout goes on', async (_, answer) => {
    expect(await guardPlan(failing(answer).source, pro)).toEqual({ isUnguarded: true });
  });
});

describe('reading ahead', () => {
  test('makes the click quick, for ten seconds', async () => {
    const { source, count } = holding();
    readAhead(source);
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(9_999);
    await guardPlan(source, pro);
    expect(count('ListSubscriptions')).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await guardPlan(source, pro);
    expect(count('ListSubscriptions')).toBe(2);
  });

  test('is done again for an answer that was read in the future, by the clock of a server or a wrong one', async () => {
    const { source, count } = holding();
    source.queryClient.setQueryData(
      ['react-frontier-checkout', source.transport.id, 'org', 'bill', 'subscriptions'],
      { subscriptions: [] },
      { updatedAt: Date.now() + 25 * 3_600_000 },
    );
    await guardPlan(source, pro);
    expect(count('ListSubscriptions')).toBe(1);
    await guardPlan(source, pro);
    expect(count('ListSubscriptions')).toBe(1);
  });

  test('waits until the organisation is known, and never rejects', async () => {
    const { source, count } = failing('network');
    readAhead({ ...source, isReady: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(count('ListSubscriptions')).toBe(0);
    readAhead(source);
    await vi.advanceTimersByTimeAsync(0);
    expect(count('ListSubscriptions')).toBe(1);
  });
});

describe('the code of the guard', () => {
  const unread = {
    code: 'network',
    reason: 'subscriptions_unread',
    sent: false,
    message: expect.stringContaining('could not be loaded'),
  };

  test('guards', async () => {
    const { source } = holding({ id: 's1', state: 'active' });
    const guard = createPlanGuard(async () => import('../../../src/checkout/start/planGuard.js'));
    expect((await guard(source, pro)).heldBy).toMatchObject({ id: 's1' });
  });

  test('cannot be loaded: nothing is created', async () => {
    const cause = new TypeError('Failed to fetch');
    const guard = createPlanGuard(() => Promise.reject(cause));
    await expect(guard(holding().source, pro)).rejects.toMatchObject({ ...unread, cause });
  });

  test('nor within two seconds', async () => {
    const guarded = expect(
      createPlanGuard(() => new Promise(() => {}))(holding().source, pro),
    ).rejects.toMatchObject(unread);
    await vi.advanceTimersByTimeAsync(2_000);
    await guarded;
  });
});
