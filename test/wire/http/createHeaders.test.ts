import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutTransportOptions } from '../../../src/wire/CheckoutTransportOptions.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import { restTransport } from '../../../src/wire/restTransport.js';
import { answer } from '../../helpers/answer.js';
import { caught } from '../../helpers/caught.js';
import { calls, scope, setupRest } from '../setupRest.js';

const secret = 'eyJhbGciOi';
const never = () => new Promise<never>(() => {});

afterEach(() => void vi.useRealTimers());

describe.each(['getAccessToken', 'headers'] as const)('%s', (option) => {
  const ending = async (cause: unknown) => {
    const { transport, fetch } = setupRest(() => answer('create-200'), {
      [option]: () => Promise.reject(cause),
    });
    const error = await caught(() => calls.create(transport));
    expect(fetch).not.toHaveBeenCalled();
    return error;
  };

  test('that never resolves: timeout, and nothing was sent', async () => {
    vi.useFakeTimers();
    const { transport, fetch } = setupRest(() => answer('create-200'), { [option]: never });
    const error = caught(() => calls.create(transport));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await error).toMatchObject({ code: 'timeout', sent: false });
    expect((await error).message).toContain('was not sent');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that resolves after the end of the time sends nothing', async () => {
    vi.useFakeTimers();
    const late = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 40_000));
    const { transport, fetch } = setupRest(() => answer('create-200'), { [option]: late });
    const error = caught(() => calls.create(transport));
    await vi.advanceTimersByTimeAsync(50_000);
    expect((await error).sent).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that is given up: aborted, and nothing was sent', async () => {
    const { transport } = setupRest(() => answer('list-200'), { [option]: never });
    const controller = new AbortController();
    const error = caught(() => transport.listCheckouts(scope, { signal: controller.signal }));
    controller.abort();
    expect(await error).toMatchObject({ code: 'aborted', sent: false });
  });

  test.each(['MyTypeError', 'TypeErrors', 'Error'])(
    'that rejects with an error named %s: not signed in',
    async (name) => {
      expect(await ending(Object.assign(new Error('x'), { name }))).toMatchObject({
        code: 'unauthenticated',
      });
    },
  );

  test.each([
    new TypeError('Failed to fetch'),
    new DOMException('The operation timed out.', 'TimeoutError'),
    new CheckoutError({ code: 'network', message: 'no answer' }),
    new CheckoutError({ code: 'unavailable', status: 503, message: 'later' }),
  ])('that rejects with %s: network, and nothing was sent', async (cause) => {
    expect(await ending(cause)).toMatchObject({ code: 'network', sent: false, retryable: true, cause });
  });

  test.each([
    new Error('invalid_grant'),
    new DOMException('gone', 'AbortError'),
    new CheckoutError({ code: 'permission_denied', status: 403, message: 'no' }),
    'no token',
    undefined,
    null,
  ])('that rejects with %s: unauthenticated, and nothing was sent', async (cause) => {
    expect(await ending(cause)).toMatchObject({ code: 'unauthenticated', sent: false, retryable: false });
  });

  test('the text of what it throws stays out of the message', async () => {
    const cause = new Error(`POST /token refresh_token=${secret}: 400`);
    const error = await ending(cause);
    expect(error.cause).toBe(cause);
    expect(error.message).not.toContain(secret);
    expect(error.message).toContain(`\`${option}\``);
  });
});

describe('a header that cannot be sent is invalid_request, and its value is shown nowhere', () => {
  const bad = `${secret}\nX-Other: 1`;

  test.each<[string, Partial<CheckoutTransportOptions>]>([
    ['a token', { getAccessToken: () => bad }],
    ['a later token', { getAccessToken: async () => `${secret}”` }],
    ['headers', { headers: () => ({ Authorization: bad }) }],
    ['later headers', { headers: async () => ({ Authorization: bad }) }],
    ['fixed headers beside a token', { headers: { Authorization: bad }, getAccessToken: () => 'good' }],
  ])('%s', async (_, options) => {
    const { transport, fetch } = setupRest(() => answer('create-200'), options);
    const error = await caught(() => calls.create(transport));
    expect(error).toMatchObject({ code: 'invalid_request', sent: false });
    expect(`${error.message} ${String(error.cause)}`).not.toContain(secret);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([restTransport, connectTransport])('fixed headers, when the transport is made', async (make) => {
    const error = await caught(() => make({ baseUrl: '/x', headers: { Authorization: bad } }));
    expect(error).toMatchObject({ code: 'invalid_request', sent: false });
    expect(`${error.message} ${String(error.cause)}`).not.toContain(secret);
    expect(error.message).toContain('`headers`');
  });
});

test('what failed after it was sent counts as sent', async () => {
  const error = await caught(() =>
    calls.create(setupRest(() => Promise.reject(new TypeError('x'))).transport),
  );
  expect(error).toMatchObject({ code: 'network', sent: true });
  vi.useFakeTimers();
  const hanging = caught(() => calls.create(setupRest(never).transport));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await hanging).toMatchObject({ code: 'timeout', sent: true });
});
