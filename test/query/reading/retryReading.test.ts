import { expect, test } from 'vitest';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import { retryReading } from '../../../src/query/reading/retryReading.js';

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
