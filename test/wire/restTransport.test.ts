import { describe, expect, test, vi } from 'vitest';
import type { CheckoutErrorCode } from '../../src/model/CheckoutError.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { answer, json } from '../helpers/answer.js';
import { caught } from '../helpers/caught.js';

const scope = { orgId: 'org-1', billingId: 'bill-1' };
const urls = { successUrl: 'https://app.example/ok?id={{.CheckoutID}}', cancelUrl: 'https://app.example/no' };
const pro: CheckoutRequest = { plan: 'pro', ...urls };

function setup(
  response: () => Response | Promise<Response>,
  options: Partial<CheckoutTransportOptions> = {},
) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => response());
  const transport = restTransport({ baseUrl: 'https://frontier.example.com', fetch, ...options });
  const sent = () => {
    const [url, init] = fetch.mock.calls[0] as [string, RequestInit];
    return { url, init, headers: Object.fromEntries(new Headers(init.headers)) };
  };
  return { transport, fetch, sent };
}

const calls = {
  list: (t: ReturnType<typeof restTransport>) => t.listCheckouts(scope),
  create: (t: ReturnType<typeof restTransport>) => t.createCheckout(scope, pro),
};

describe('request', () => {
  test.each([
    ['https://frontier.example.com', 'https://frontier.example.com'],
    ['https://frontier.example.com/', 'https://frontier.example.com'],
    ['https://example.com/api/frontier//', 'https://example.com/api/frontier'],
    ['/frontier', '/frontier'],
    ['', ''],
  ])('baseUrl %j', async (baseUrl, start) => {
    const { transport, sent } = setup(() => answer('list-200'), { baseUrl });
    await transport.listCheckouts({ orgId: 'a/b', billingId: 'c d?#' });
    expect(sent().url).toBe(`${start}/v1beta1/organizations/a%2Fb/billing/c%20d%3F%23/checkouts`);
    expect(transport.id).toBe(`rest:${start}`);
  });

  test('list is a GET without body or headers, so that a cookie suffices and no preflight is needed', async () => {
    const { transport, sent } = setup(() => answer('list-200'));
    await transport.listCheckouts(scope);
    expect(sent().init).toMatchObject({ method: 'GET', credentials: 'include' });
    expect(sent().init.body).toBeUndefined();
    expect(sent().headers).toEqual({});
  });

  test.each<[CheckoutRequest, object]>([
    [{ plan: 'pro', trialDays: 14 }, { subscriptionBody: { plan: 'pro', trailDays: 14 } }],
    [{ plan: 'pro', trialDays: 0 }, { subscriptionBody: { plan: 'pro', trailDays: 0 } }],
    [{ plan: 'pro' }, { subscriptionBody: { plan: 'pro' } }],
    [{ feature: 'credits_500' }, { featureBody: { feature: 'credits_500' } }],
  ])('create sends %j as documented', async (request, body) => {
    const { transport, sent } = setup(() => answer('create-200'));
    await transport.createCheckout(scope, { ...request, ...urls });
    expect(sent().init.method).toBe('POST');
    expect(sent().headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.parse(sent().init.body as string)).toEqual({ ...urls, ...body });
  });

  test('a token is sent as Bearer, and cookies stay home', async () => {
    const { transport, sent } = setup(() => answer('list-200'), { getAccessToken: async () => 'tok' });
    await transport.listCheckouts(scope);
    expect(sent().headers).toEqual({ authorization: 'Bearer tok' });
    expect(sent().init.credentials).toBe('omit');
  });

  test('headers may be a function, and may not change the content type', async () => {
    const headers = async () => ({ 'X-Tenant': 't', 'Content-Type': 'application/json; charset=utf-8' });
    const { transport, sent } = setup(() => answer('create-200'), { headers, credentials: 'same-origin' });
    await transport.createCheckout(scope, pro);
    expect(sent().headers).toEqual({ 'x-tenant': 't', 'content-type': 'application/json' });
    expect(sent().init.credentials).toBe('same-origin');
  });

  test('a failing token function is told as such, and nothing is sent', async () => {
    const getAccessToken = () => Promise.reject(new Error('session gone'));
    const { transport, fetch } = setup(() => answer('list-200'), { getAccessToken });
    const error = await caught(() => transport.listCheckouts(scope));
    expect(error).toMatchObject({
      code: 'unauthenticated',
      message: expect.stringContaining('session gone'),
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, Parameters<ReturnType<typeof restTransport>['createCheckout']>[0], object]>([
    ['orgId', { orgId: '', billingId: 'b' }, {}],
    ['orgId', { orgId: '..', billingId: 'b' }, {}],
    ['billingId', { orgId: 'o' }, {}],
    ['billingId', { orgId: 'o', billingId: ' ' }, {}],
    ['plan', scope, { plan: ' ' }],
    ['trialDays', scope, { trialDays: -1 }],
    ['successUrl', scope, { successUrl: undefined }],
    ['successUrl', scope, { successUrl: '/relative' }],
    ['cancelUrl', scope, { cancelUrl: 'ftp://app.example' }],
    ['cancelUrl', scope, { cancelUrl: 'https://' }],
  ])('a bad %s is refused before any request', async (field, where, change) => {
    const { transport, fetch } = setup(() => answer('create-200'));
    const error = await caught(() =>
      transport.createCheckout(where, { ...pro, ...change } as CheckoutRequest),
    );
    expect(error.code).toBe('invalid_request');
    expect(error.message).toContain(`\`${field}\``);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([
    'https://x.example?a=1',
    'https://x.example#a',
    'frontier.example.com',
    'ftp://x',
    'javascript:alert(1)',
    'a b',
    undefined,
  ])('baseUrl %s is refused at once', async (baseUrl) => {
    const error = await caught(() => restTransport({ baseUrl: baseUrl as string }));
    expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining('`baseUrl`') });
  });
});

test('headers that cannot be sent are refused at once', async () => {
  const error = await caught(() => restTransport({ baseUrl: '/x', headers: { 'bad name': 'x' } }));
  expect(error).toMatchObject({ code: 'invalid_request', message: expect.stringContaining('`headers`') });
});

test('the call goes out in the turn of the click', () => {
  const { transport, fetch } = setup(() => answer('create-200'));
  void transport.createCheckout(scope, pro);
  expect(fetch).toHaveBeenCalledOnce();
});

describe('answers', () => {
  test('a created session, in either spelling', async () => {
    const snake = await calls.create(setup(() => answer('create-200')).transport);
    const camel = await calls.create(setup(() => answer('create-200-camel')).transport);
    expect(snake).toEqual({
      id: 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
      checkoutUrl: 'https://checkout.stripe.com/c/pay/cs_test_c3D4#fidnandhYHdW',
      successUrl: 'https://app.example/billing/done?checkout_id=b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
      cancelUrl: 'https://app.example/billing/plans?checkout_id=b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
      state: 'open',
      plan: '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6f',
      product: undefined,
      metadata: {},
      createdAt: new Date('2025-03-04T10:00:00.500Z'),
      updatedAt: new Date('2025-03-04T10:00:00.500Z'),
      expireAt: new Date('2025-03-05T10:00:00Z'),
    });
    expect(camel).toEqual(snake);
  });

  test('a list, in either spelling, timestamps of 0 to 9 fraction digits', async () => {
    const snake = await calls.list(setup(() => answer('list-200')).transport);
    const camel = await calls.list(setup(() => answer('list-200-camel')).transport);
    expect(snake.malformed).toEqual([]);
    expect(snake.sessions.map(({ state, createdAt }) => [state, createdAt?.toISOString()])).toEqual([
      ['open', '2025-03-04T10:00:00.500Z'],
      ['complete', '2025-03-03T08:30:15.123Z'],
      ['expired', '2025-02-27T23:59:59.123Z'],
      ['expired', '2025-02-20T12:00:00.000Z'],
    ]);
    expect(camel).toEqual(snake);
  });

  test.each([answer('list-200-empty'), json({}), json({ checkout_sessions: null })])(
    'an empty list may be [] or absent or null',
    async (response) => {
      expect(await calls.list(setup(() => response).transport)).toEqual({ sessions: [], malformed: [] });
    },
  );

  test.each([
    ['Tue, 04 Mar 2025 12:00:00 GMT', new Date('2025-03-04T12:00:00Z')],
    ['soon', undefined],
  ])('the server’s clock, where the header Date can be read: %s', async (date, expected) => {
    const response = new Response('{}', { headers: { date } });
    expect((await calls.list(setup(() => response).transport)).serverTime).toEqual(expected);
  });

  test('a malformed row does not take the others with it', async () => {
    const { sessions, malformed } = await calls.list(setup(() => answer('list-200-awkward')).transport);
    expect(malformed).toEqual([
      {
        index: 3,
        id: '11111111-aaaa-4bbb-8ccc-000000000004',
        message: expect.stringContaining('checkoutUrl'),
      },
    ]);
    const byId = Object.fromEntries(sessions.map((session) => [session.id.slice(-1), session]));
    expect(Object.keys(byId)).toEqual(['1', '2', '3', '5', '6']);
    expect(byId[1]).toMatchObject({ state: 'processing', createdAt: new Date('2025-03-06T04:30:00.250Z') });
    expect(byId[1]).not.toHaveProperty('coupon_id');
    expect(byId[2]).toMatchObject({
      metadata: { order: 'A-17', nested: { seats: 3 } },
      updatedAt: undefined,
    });
    expect(byId[3]).toMatchObject({ cancelUrl: undefined, expireAt: undefined, metadata: {} });
    expect(byId[6]).toMatchObject({ successUrl: undefined, plan: undefined, createdAt: undefined });
  });

  test.each([
    ['not an object', 7],
    ['not an object', null],
    ['not an object', []],
    ['id', { checkout_url: 'https://x.example' }],
    ['state', { id: 'a', checkout_url: 'https://x.example', state: 3 }],
    ['createdAt', { id: 'a', checkout_url: 'https://x.example', created_at: 'yesterday' }],
    ['expireAt', { id: 'a', checkout_url: 'https://x.example', expire_at: '2025-13-01T00:00:00Z' }],
    ['metadata', { id: 'a', checkout_url: 'https://x.example', metadata: ['x'] }],
  ])('a row is malformed by %s', async (what, row) => {
    const response = () => json({ checkout_sessions: [row] });
    const { sessions, malformed } = await calls.list(setup(response).transport);
    expect(sessions).toEqual([]);
    expect(malformed[0]?.message).toContain(what);
  });

  test('rows come newest first, whatever the server does', async () => {
    const row = (id: string, created_at?: string) => ({ id, checkout_url: 'https://x.example', created_at });
    const rows = [row('none'), row('old', '2024-01-01T00:00:00Z'), row('new', '2025-01-01T00:00:00Z')];
    const { sessions } = await calls.list(setup(() => json({ checkout_sessions: rows })).transport);
    expect(sessions.map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  });
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
    const error = await caught(() => call(setup(() => answer(`${name}-${fixture}`)).transport));
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
    const error = await caught(() => call(setup(() => new Response('', { status })).transport));
    expect(error).toMatchObject({ code, status });
    expect(error.message).toContain('empty body');
  });

  test('the server’s words and details are kept; a code by name counts too', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'x' }];
    const body = { code: 'failed_precondition', message: 'plan is inactive', details };
    const error = await caught(() => call(setup(() => json(body, 400)).transport));
    expect(error).toMatchObject({ code: 'failed_precondition', details });
    expect(error.message).toContain('"plan is inactive"');
  });

  test.each([0, 99, 'nonsense', null, {}])('a code of %j falls back on the status', async (code) => {
    const error = await caught(() => call(setup(() => json({ code, message: 'm' }, 403)).transport));
    expect(error.code).toBe('permission_denied');
  });

  test.each([`${name}-200-html`, `${name}-200-truncated`])('%s is invalid_response', async (fixture) => {
    const error = await caught(() => call(setup(() => answer(fixture)).transport));
    const start = JSON.stringify((await answer(fixture).text()).slice(0, 100));
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, retryable: false });
    expect(error.message).toContain('https://frontier.example.com/v1beta1/');
    expect(error.message).toContain(start);
  });

  test.each([json([]), json('x'), json(null), new Response('')])('other junk is too', async (response) => {
    const error = await caught(() => call(setup(() => response).transport));
    expect(error.code).toBe('invalid_response');
  });

  test('no answer is network, with hints at both causes', async () => {
    const failed = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await caught(() => call(setup(failed).transport));
    expect(error).toMatchObject({ code: 'network', status: undefined, retryable: true });
    expect(error.message).toMatch(/offline.*CORS/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test('a connection cut in the middle of the body is network', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    const error = await caught(() => call(setup(() => new Response(body)).transport));
    expect(error.code).toBe('network');
  });

  test.each([
    ['fetch', {}],
    ['token', { getAccessToken: () => new Promise<string>(() => {}) }],
    ['headers', { headers: () => new Promise<HeadersInit>(() => {}) }],
  ])('a %s that hangs, deaf to the signal, ends in timeout', async (_, options) => {
    vi.useFakeTimers();
    const { transport } = setup(() => new Promise(() => {}), options);
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
    const { transport, sent } = setup(() => new Promise(() => {}));
    const controller = new AbortController();
    const error = caught(() => transport.listCheckouts(scope, { signal: controller.signal }));
    await vi.waitFor(() => expect(sent().url).toBeTruthy());
    controller.abort();
    expect(await error).toMatchObject({ code: 'aborted', retryable: false });
    expect((sent().init.signal as AbortSignal).aborted).toBe(true);
  });

  test('a signal given up before sends nothing', async () => {
    const { transport, fetch } = setup(() => answer('list-200'));
    const error = await caught(() => transport.listCheckouts(scope, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('aborted');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('timeoutMs 0 waits for ever', async () => {
    vi.useFakeTimers();
    const { transport } = setup(() => new Promise(() => {}), { timeoutMs: 0 });
    const call = transport.listCheckouts(scope);
    await vi.advanceTimersByTimeAsync(10 ** 7);
    await expect(Promise.race([call, 'pending'])).resolves.toBe('pending');
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

test('fetch is the global one of the moment, so that it can be replaced later', async () => {
  const transport = restTransport({ baseUrl: 'https://frontier.example.com' });
  vi.stubGlobal('fetch', async () => answer('list-200-empty'));
  expect((await transport.listCheckouts(scope)).sessions).toEqual([]);
  vi.unstubAllGlobals();
});
