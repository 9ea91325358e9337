import { describe, expect, test, vi } from 'vitest';
import type { CheckoutErrorCode } from '../../../src/model/CheckoutError.js';
import { restTransport } from '../../../src/wire/restTransport.js';
import { answer, json } from '../../helpers/answer.js';
import { caught } from '../../helpers/caught.js';
import { calls, pro, scope, setupRest } from '../setupRest.js';

describe('headers', () => {
  test('a token is sent as Bearer, and cookies are not', async () => {
    const { transport, sent } = setupRest(() => answer('list-200'), { getAccessToken: async () => 'tok' });
    await transport.listCheckouts(scope);
    expect(sent().headers).toEqual({ authorization: 'Bearer tok' });
    expect(sent().init.credentials).toBe('omit');
  });

  test('headers may be a function, and may not change the content type', async () => {
    const headers = async () => ({ 'X-Tenant': 't', 'Content-Type': 'application/json; charset=utf-8' });
    const { transport, sent } = setupRest(() => answer('create-200'), {
      headers,
      credentials: 'same-origin',
    });
    await transport.createCheckout(scope, pro);
    expect(sent().headers).toEqual({ 'x-tenant': 't', 'content-type': 'application/json' });
    expect(sent().init.credentials).toBe('same-origin');
  });

  test('one call does not change the headers of the next', async () => {
    const { transport, fetch } = setupRest(() => answer('list-200'), { headers: { 'X-Tenant': 't' } });
    await caught(() => transport.createCheckout(scope, pro));
    await transport.listCheckouts(scope);
    expect(Object.fromEntries(new Headers(fetch.mock.calls[1]?.[1]?.headers))).toEqual({ 'x-tenant': 't' });
  });
});

test('headers that cannot be sent are refused at once', async () => {
  const error = await caught(() => restTransport({ baseUrl: '/x', headers: { 'bad name': 'x' } }));
  expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining('`headers`') });
});

test.each(['list', 'create'] as const)('%s comes from no cache, and follows no redirect', async (name) => {
  const { transport, sent } = setupRest(() => answer(`${name}-200`));
  await calls[name](transport);
  expect(sent().init).toMatchObject({ cache: 'no-store', redirect: 'error' });
});

test('the call goes out in the turn of the click', () => {
  const { transport, fetch } = setupRest(() => answer('create-200'));
  void transport.createCheckout(scope, pro);
  expect(fetch).toHaveBeenCalledOnce();
});

test('fetch is the global one of the moment, so that it can be replaced later', async () => {
  const transport = restTransport({ baseUrl: 'https://frontier.example.com' });
  vi.stubGlobal('fetch', async () => answer('list-200-empty'));
  expect((await transport.listCheckouts(scope)).sessions).toEqual([]);
  vi.unstubAllGlobals();
});

describe.each(['list', 'create'] as const)('%s: failures', (name) => {
  const call = calls[name];

  test.each<[string, CheckoutErrorCode, number, boolean]>([
    ['400', 'invalid_argument', 400, false],
    ['401', 'unauthenticated', 401, false],
    ['403', 'permission_denied', 403, false],
    ['404', 'not_found', 404, false],
    ['500', 'internal', 500, true],
    ['501', 'unimplemented', 501, false],
    ['503', 'unavailable', 503, true],
    ['502-html', 'unavailable', 502, true],
    ['404-route', 'not_found', 404, false],
  ])('answer %s', async (fixture, code, status, retryable) => {
    const error = await caught(() => call(setupRest(() => answer(`${name}-${fixture}`)).transport));
    expect(error).toMatchObject({ code, status, retryable });
    expect(error.message).toContain('https://frontier.example.com/v1beta1/');
  });

  test.each<[number, CheckoutErrorCode]>([
    [409, 'already_exists'],
    [429, 'resource_exhausted'],
    [413, 'invalid_argument'],
    [504, 'deadline_exceeded'],
    [418, 'unknown'],
  ])('status %s without JSON', async (status, code) => {
    const error = await caught(() => call(setupRest(() => new Response('', { status })).transport));
    expect(error).toMatchObject({ code, status });
    expect(error.message).toContain('empty body');
  });

  test('the server’s words and details are kept; a code by name counts too', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'x' }];
    const body = { code: 'failed_precondition', message: 'plan is inactive', details };
    const error = await caught(() => call(setupRest(() => json(body, 400)).transport));
    expect(error).toMatchObject({ code: 'failed_precondition', details });
    expect(error.message).toContain('"plan is inactive"');
  });

  test.each([0, 99, 'nonsense', null, {}])('a code of %j falls back on the status', async (code) => {
    const error = await caught(() => call(setupRest(() => json({ code, message: 'm' }, 403)).transport));
    expect(error.code).toBe('permission_denied');
  });

  test.each([`${name}-200-html`, `${name}-200-truncated`])('%s is invalid_response', async (fixture) => {
    const error = await caught(() => call(setupRest(() => answer(fixture)).transport));
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, retryable: false });
    expect(error.message).toContain('https://frontier.example.com/v1beta1/');
    const start = (await answer(fixture).text()).slice(0, 15);
    expect(error.message.includes(JSON.stringify(start).slice(1, -1))).toBe(name === 'list');
  });

  test.each([json([]), json('x'), json(null), new Response('')])('other junk is too', async (response) => {
    const error = await caught(() => call(setupRest(() => response).transport));
    expect(error.code).toBe('invalid_response');
  });

  test('no answer is network, with hints at both causes', async () => {
    const failed = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await caught(() => call(setupRest(failed).transport));
    expect(error).toMatchObject({ code: 'network', status: undefined, retryable: true });
    expect(error.message).toMatch(/offline.*CORS/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test('a connection cut in the middle of the body is network', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    const error = await caught(() => call(setupRest(() => new Response(body)).transport));
    expect(error.code).toBe('network');
  });

  test.each([
    ['fetch', {}],
    ['token', { getAccessToken: () => new Promise<string>(() => {}) }],
    ['headers', { headers: () => new Promise<HeadersInit>(() => {}) }],
  ])('a %s that hangs, deaf to the signal, ends in timeout', async (_, options) => {
    vi.useFakeTimers();
    const { transport } = setupRest(() => new Promise(() => {}), options);
    const error = caught(() => call(transport));
    await vi.advanceTimersByTimeAsync(29_999);
    await expect(Promise.race([error, 'pending'])).resolves.toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ code: 'timeout', message: expect.stringContaining('30000 ms') });
    vi.useRealTimers();
  });
});

describe('giving up', () => {
  test('the caller’s signal ends the call as aborted, and reaches fetch', async () => {
    const { transport, sent } = setupRest(() => new Promise(() => {}));
    const controller = new AbortController();
    const error = caught(() => transport.listCheckouts(scope, { signal: controller.signal }));
    await vi.waitFor(() => expect(sent().url).toBeTruthy());
    controller.abort();
    expect(await error).toMatchObject({ code: 'aborted', retryable: false });
    expect((sent().init.signal as AbortSignal).aborted).toBe(true);
  });

  test('a signal given up before sends nothing', async () => {
    const { transport, fetch } = setupRest(() => answer('list-200'));
    const error = await caught(() => transport.listCheckouts(scope, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('aborted');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('timeoutMs 0 waits for ever', async () => {
    vi.useFakeTimers();
    const { transport } = setupRest(() => new Promise(() => {}), { timeoutMs: 0 });
    const call = transport.listCheckouts(scope);
    await vi.advanceTimersByTimeAsync(10 ** 7);
    await expect(Promise.race([call, 'pending'])).resolves.toBe('pending');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
