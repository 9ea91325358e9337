import { afterEach, expect, test, vi } from 'vitest';
import {
  forgetCheckout,
  recallCheckout,
  rememberCheckout,
} from '../../../src/browser/storage/rememberedCheckout.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';

const session = { id: 'abc', checkoutUrl: 'https://pay.example/secret' } as CheckoutSession;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

test('remembers what the buyer left for, for a day, and not the address', () => {
  vi.useFakeTimers();
  rememberCheckout(session, { plan: 'pro' });
  expect(recallCheckout()).toEqual({ id: 'abc', plan: 'pro', feature: undefined });
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret');
  vi.advanceTimersByTime(24 * 3_600_000 + 1);
  expect(recallCheckout()).toBeUndefined();
});

test('forgets', () => {
  rememberCheckout(session, { feature: 'credits' });
  forgetCheckout();
  expect(recallCheckout()).toBeUndefined();
});

test.each(['{', '7', 'null', '{"id":7}', '{"id":"abc"}'])('shrugs off %s in storage', (stored) => {
  rememberCheckout(session, {});
  sessionStorage.setItem(sessionStorage.key(0) as string, stored);
  expect(recallCheckout()).toBeUndefined();
});

test('works where storage is blocked', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => rememberCheckout(session, {})).not.toThrow();
  expect(recallCheckout()).toBeUndefined();
  vi.restoreAllMocks();
});
