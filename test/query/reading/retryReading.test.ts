import { expect, test } from 'vitest';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import { retryReading, retryReadingDelay } from '../../../src/query/reading/retryReading.js';

const unavailable = new CheckoutError({ code: 'unavailable', status: 503, message: 'x' });

test('three retries where reading again may help', () => {
  expect([0, 1, 2, 3].map((failures) => retryReading(failures, unavailable))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('none where it cannot', () => {
  expect(retryReading(0, new CheckoutError({ code: 'permission_denied', status: 403, message: 'x' }))).toBe(
    false,
  );
});

test('none for an error of something else, whatever it looks like', () => {
  const bug = Object.assign(new TypeError('x'), { retryable: true });
  expect(retryReading(0, bug as unknown as CheckoutError)).toBe(false);
});

const waiting = (retryAfterMs?: number) =>
  new CheckoutError({ code: 'resource_exhausted', status: 429, message: 'x', retryAfterMs });

test('none where the server asks to wait for more than a minute', () => {
  expect(retryReading(0, waiting(60_000))).toBe(true);
  expect(retryReading(0, waiting(60_001))).toBe(false);
});

test('retries wait longer each time, up to half a minute, or as long as the server asks', () => {
  expect([0, 1, 2, 9].map((failures) => retryReadingDelay(failures, waiting()))).toEqual([
    1_000, 2_000, 4_000, 30_000,
  ]);
  expect(retryReadingDelay(0, waiting(7_000))).toBe(7_000);
  expect(retryReadingDelay(3, waiting(7_000))).toBe(8_000);
  expect(retryReadingDelay(0, waiting(Number.POSITIVE_INFINITY))).toBe(2 ** 31 - 1);
});
