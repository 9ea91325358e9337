import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  recallCheckout,
  recallOnlyUnsettled,
  rememberCheckout,
  scopesOf,
  settleCheckout,
} from '../../../src/browser/storage/rememberedCheckouts.js';
import { resetPageRegistry } from '../../../src/model/pageRegistry.js';

const ref = 'a'.repeat(32);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
  resetPageRegistry();
});

test('remembers what was asked for, by id and by reference, for a day', () => {
  rememberCheckout('A', { id: 'one', ref }, { plan: 'pro', checkoutUrl: 'https://pay/secret' } as never);
  expect(recallCheckout('A', { id: 'one' })).toMatchObject({ id: 'one', ref, plan: 'pro' });
  expect(recallCheckout('A', { ref })).toMatchObject({ id: 'one' });
  expect(recallCheckout('A', {})).toBeUndefined();
  expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
  vi.advanceTimersByTime(24 * 3_600_000 + 1);
  expect(recallCheckout('A', { id: 'one' })).toBeUndefined();
});

test('an id that is learned later completes the entry of its reference', () => {
  rememberCheckout('A', { ref }, { plan: 'pro' });
  rememberCheckout('A', { id: 'one', ref }, { plan: 'pro' });
  expect(recallOnlyUnsettled('A')).toMatchObject({ id: 'one', ref });
});

test('one scope does not see what another has started', () => {
  rememberCheckout('A', { id: 'one', ref }, { plan: 'pro' });
  expect(recallCheckout('B', { id: 'one' })).toBeUndefined();
  expect(recallOnlyUnsettled('B')).toBeUndefined();
  expect(scopesOf({ ref })).toEqual(['A']);
  expect(scopesOf({ id: 'two' })).toEqual([]);
});

test('two tabs do not overwrite each other, and several candidates make no claim', () => {
  rememberCheckout('A', { id: 'one' }, { plan: 'pro' });
  expect(recallOnlyUnsettled('A')?.id).toBe('one');
  rememberCheckout('A', { id: 'two' }, { plan: 'team' });
  expect(recallCheckout('A', { id: 'one' })?.plan).toBe('pro');
  expect(recallOnlyUnsettled('A')).toBeUndefined();
  settleCheckout('A', { id: 'one' });
  expect(recallOnlyUnsettled('A')?.id).toBe('two');
  expect(recallCheckout('A', { id: 'one' })?.plan).toBe('pro');
});

test('keeps the newest thirty', () => {
  for (let count = 0; count < 40; count++) rememberCheckout('A', { id: `id ${count}` }, {});
  expect(recallCheckout('A', { id: 'id 9' })).toBeUndefined();
  expect(recallCheckout('A', { id: 'id 10' })).toBeDefined();
});

test.each(['{', '7', 'null', '{"id":7}', '[7]', '[{"id":"one"}]', '[{"scope":"A","until":"soon"}]'])(
  'ignores %s in storage',
  (stored) => {
    localStorage.setItem('react-frontier-checkout:started', stored);
    expect(recallCheckout('A', { id: 'one' })).toBeUndefined();
    rememberCheckout('A', { id: 'one' }, {});
    expect(recallCheckout('A', { id: 'one' })).toBeDefined();
  },
);

test.each<object>([{ id: 1 }, { ref: {} }, { plan: { title: 'Pro' } }, { feature: [] }, { product: true }])(
  'ignores an entry whose texts are none, as something else may have stored it: %j',
  (fields) => {
    const until = Date.now() + 1_000;
    const stored = [
      { scope: 'A', until, id: 'one', ...fields },
      { scope: 'B', until, id: 'two', plan: 'pro', setup: 'x' },
    ];
    localStorage.setItem('react-frontier-checkout:started', JSON.stringify(stored));
    expect(recallOnlyUnsettled('A')).toBeUndefined();
    expect(recallCheckout('B', { id: 'two' })).toEqual({
      id: 'two',
      plan: 'pro',
      startedAt: expect.any(Date),
    });
  },
);

test('works for this page where storage is blocked', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  rememberCheckout('A', { id: 'one' }, { plan: 'pro' });
  expect(recallCheckout('A', { id: 'one' })?.plan).toBe('pro');
});
