import { expect, test } from 'vitest';
import { CheckoutError, type CheckoutErrorCode, isCheckoutError } from '../../src/model/CheckoutError.js';

const error = (code: CheckoutErrorCode, status?: number) => new CheckoutError({ code, status, message: 'x' });

test.each<[CheckoutErrorCode, number | undefined, boolean]>([
  ['network', undefined, true],
  ['timeout', undefined, true],
  ['unavailable', 503, true],
  ['deadline_exceeded', 504, true],
  ['resource_exhausted', 429, true],
  ['internal', 500, true],
  ['unknown', 500, true],
  ['unknown', 418, false],
  ['invalid_response', 200, false],
  ['aborted', undefined, false],
  ['aborted', 409, false],
  ['canceled', 499, false],
  ['unimplemented', 501, false],
  ['permission_denied', 403, false],
  ['unauthenticated', 401, false],
  ['invalid_request', undefined, false],
  ['unsafe_url', undefined, false],
])('reading again after %s %s: %s', (code, status, retryable) => {
  expect(error(code, status).retryable).toBe(retryable);
});

test('keeps its cause, and is an Error with a name', () => {
  const cause = new TypeError('Failed to fetch');
  const wrapped = new CheckoutError({ code: 'network', message: 'No answer', cause });
  expect(wrapped).toBeInstanceOf(Error);
  expect(wrapped.cause).toBe(cause);
  expect(String(wrapped)).toBe('CheckoutError: No answer');
  expect(wrapped.details).toEqual([]);
  expect('cause' in error('network')).toBe(false);
});

test('isCheckoutError knows its own, also from another copy of the library', () => {
  expect(isCheckoutError(error('internal'))).toBe(true);
  expect(isCheckoutError(Object.assign(new Error('x'), { name: 'CheckoutError', code: 'network' }))).toBe(
    true,
  );
  for (const other of [
    new Error('x'),
    Object.assign(new Error('x'), { name: 'CheckoutError' }),
    Object.assign(new Error('x'), { code: 'network' }),
    { name: 'CheckoutError', code: 'network' },
    undefined,
    'CheckoutError',
  ]) {
    expect(isCheckoutError(other)).toBe(false);
  }
});
