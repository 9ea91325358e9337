import { afterEach, expect, test, vi } from 'vitest';
import {
  dismissCheckout,
  isCheckoutDismissed,
  onCheckoutDismissed,
} from '../../../src/browser/storage/dismissedCheckouts.js';

const hour = 3_600_000;
const inAnHour = () => new Date(Date.now() + hour);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

test('remembers each dismissed session until it expires, and then keeps nothing of it', () => {
  vi.useFakeTimers();
  dismissCheckout('a', inAnHour());
  dismissCheckout('b', new Date(Date.now() + 3 * hour));
  expect(['a', 'b', 'c'].map(isCheckoutDismissed)).toEqual([true, true, false]);
  vi.advanceTimersByTime(hour);
  expect(['a', 'b'].map(isCheckoutDismissed)).toEqual([false, true]);
  dismissCheckout('c', inAnHour());
  expect(JSON.parse(localStorage.getItem('react-frontier-checkout:dismissed') ?? '')).toEqual({
    b: expect.any(Number),
    c: expect.any(Number),
  });
});

test('tells listeners here and in other tabs, until they stop listening', () => {
  const listener = vi.fn();
  const stop = onCheckoutDismissed(listener);
  dismissCheckout('a', inAnHour());
  expect(listener).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new StorageEvent('storage', { key: 'react-frontier-checkout:dismissed' }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(listener).toHaveBeenCalledTimes(3);
  window.dispatchEvent(new StorageEvent('storage', { key: 'somebody-elses' }));
  stop();
  dismissCheckout('b', inAnHour());
  expect(listener).toHaveBeenCalledTimes(3);
});

test.each(['{', '7', 'null', '"a"', '{"a":"soon"}', '{"a":{}}'])('shrugs off %s in storage', (stored) => {
  localStorage.setItem('react-frontier-checkout:dismissed', stored);
  expect(isCheckoutDismissed('a')).toBe(false);
  dismissCheckout('a', inAnHour());
  expect(isCheckoutDismissed('a')).toBe(true);
});

test('no id is taken for a property that every object has', () => {
  expect(['constructor', '__proto__', 'toString'].map(isCheckoutDismissed)).toEqual([false, false, false]);
});

test('works for this page where storage is blocked', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  dismissCheckout('blocked', inAnHour());
  expect(isCheckoutDismissed('blocked')).toBe(true);
  expect(isCheckoutDismissed('another')).toBe(false);
});
