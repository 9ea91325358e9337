import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  isReminderUnwelcome,
  noteReturnStatus,
  onReturnNoticeChange,
} from '../../../src/checkout/return/returnNotices.js';
import {
  isVerifying,
  isVerifyingPlan,
  isVerifyingPlanHere,
  markVerifying,
  onVerifyingChange,
} from '../../../src/checkout/return/verifyingCheckouts.js';
import { resetPageRegistry } from '../../../src/model/pageRegistry.js';

afterEach(() => {
  resetPageRegistry();
  vi.unstubAllGlobals();
});

describe('a session that is being verified', () => {
  test('is marked until the mark is taken away, in its scope only', () => {
    const unmark = markVerifying('a', { id: 'c1', isPlan: false });
    expect([isVerifying('a', 'c1'), isVerifying('a', 'c2'), isVerifying('b', 'c1')]).toEqual([
      true,
      false,
      false,
    ]);
    unmark();
    expect(isVerifying('a', 'c1')).toBe(false);
  });

  test('twice is marked until both marks are gone', () => {
    const [one, two] = [0, 1].map(() => markVerifying('a', { id: 'c1', isPlan: true }));
    one?.();
    one?.();
    expect(isVerifying('a', 'c1')).toBe(true);
    two?.();
    expect(isVerifying('a', 'c1')).toBe(false);
  });

  test('tells those who listen, once per change', () => {
    const listener = vi.fn();
    const stop = onVerifyingChange(listener);
    const unmark = markVerifying('a', { id: 'c1', isPlan: false });
    expect(listener).toHaveBeenCalledTimes(1);
    unmark();
    unmark();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    markVerifying('a', { id: 'c2', isPlan: false });
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a purchase of a plan that is being verified', () => {
  test('is known on this page, where the browser has no locks too', async () => {
    expect(await isVerifyingPlan('a')).toBe(false);
    markVerifying('a', { id: 'c0', isPlan: false });
    expect([isVerifyingPlanHere('a'), await isVerifyingPlan('a')]).toEqual([false, false]);
    markVerifying('a', { id: 'c1', isPlan: true });
    expect([isVerifyingPlanHere('a'), await isVerifyingPlan('a')]).toEqual([true, true]);
    expect([isVerifyingPlanHere('b'), await isVerifyingPlan('b')]).toEqual([false, false]);
  });

  /** The locks of a browser, which all its tabs share. */
  function openBrowser() {
    const held = new Map<object, string>();
    const locks = {
      request: vi.fn(async (name: string, _: object, work: () => Promise<void>) => {
        const lock = {};
        held.set(lock, name);
        await work();
        held.delete(lock);
      }),
      query: vi.fn(async () => ({ held: [...held.values()].map((name) => ({ name })) })),
    };
    vi.stubGlobal('navigator', { locks });
    return locks;
  }

  test('is known in every tab, until it is done there', async () => {
    openBrowser();
    const unmark = markVerifying('a', { id: 'c1', isPlan: true });
    // What another tab sees: the lock, and no mark.
    resetPageRegistry();
    expect(isVerifyingPlanHere('a')).toBe(false);
    expect([await isVerifyingPlan('a'), await isVerifyingPlan('b')]).toEqual([true, false]);
    unmark();
    await Promise.resolve();
    expect(await isVerifyingPlan('a')).toBe(false);
  });

  test('does not wait for another tab that verifies one: the lock is shared', () => {
    const locks = openBrowser();
    markVerifying('a', { id: 'c1', isPlan: true });
    expect(locks.request.mock.calls[0]?.[1]).toEqual({ mode: 'shared' });
  });

  test('in a tab in the background, which asks nothing, holds the others for four minutes only', async () => {
    vi.useFakeTimers();
    openBrowser();
    markVerifying('a', { id: 'c1', isPlan: true });
    resetPageRegistry();
    await vi.advanceTimersByTimeAsync(239_999);
    expect(await isVerifyingPlan('a')).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isVerifyingPlan('a')).toBe(false);
    vi.useRealTimers();
  });

  test('of something else takes no lock', () => {
    const locks = openBrowser();
    markVerifying('a', { id: 'c1', isPlan: false });
    expect(locks.request).not.toHaveBeenCalled();
  });

  test('in a frame that may not use locks: only this page is known', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    vi.stubGlobal('navigator', { locks: { request: refuse, query: refuse } });
    const unmark = markVerifying('a', { id: 'c1', isPlan: true });
    expect(await isVerifyingPlan('a')).toBe(true);
    unmark();
    expect(await isVerifyingPlan('a')).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await isVerifyingPlan('a')).toBe(false);
  });
});

describe('a reminder to pay', () => {
  test.each([
    ['verifying', true],
    ['cancelled', true],
    ['unconfirmed', true],
    ['complete', false],
    ['expired', false],
    ['forbidden', false],
    ['unknown', false],
    ['idle', false],
  ] as const)('beside a notice that shows %s is unwelcome: %s', (status, unwelcome) => {
    const takeBack = noteReturnStatus('a', status);
    expect(isReminderUnwelcome('a')).toBe(unwelcome);
    expect(isReminderUnwelcome('b')).toBe(false);
    takeBack();
    expect(isReminderUnwelcome('a')).toBe(false);
  });

  test('is unwelcome as long as one of several notices speaks against it', () => {
    noteReturnStatus('a', 'complete');
    const takeBack = noteReturnStatus('a', 'verifying');
    expect(isReminderUnwelcome('a')).toBe(true);
    takeBack();
    expect(isReminderUnwelcome('a')).toBe(false);
  });

  test('is told of each change', () => {
    const listener = vi.fn();
    const stop = onReturnNoticeChange(listener);
    noteReturnStatus('a', 'verifying')();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    noteReturnStatus('a', 'verifying');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
