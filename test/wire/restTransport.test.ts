import { describe, expect, test, vi } from 'vitest';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { answer, json } from '../helpers/answer.js';
import { caught } from '../helpers/caught.js';
import { calls, pro, scope, setupRest, urls } from './setupRest.js';

describe('request', () => {
  test.each([
    ['https://frontier.example.com', 'https://frontier.example.com', 'https://frontier.example.com'],
    ['https://frontier.example.com/', 'https://frontier.example.com', 'https://frontier.example.com'],
    ['HTTP://Example.com:8080/api//', 'HTTP://Example.com:8080/api', 'http://example.com:8080'],
    ['/frontier', '/frontier', undefined],
    ['', '', undefined],
  ])('baseUrl %j', async (baseUrl, start, origin) => {
    const { transport, sent } = setupRest(() => answer('list-200'), { baseUrl });
    await transport.listCheckouts({ orgId: 'a/b', billingId: 'c d?#' });
    expect(sent().url).toBe(`${start}/v1beta1/organizations/a%2Fb/billing/c%20d%3F%23/checkouts`);
    expect(transport.id).toBe(`rest:${start}`);
    expect(transport.origin).toBe(origin);
  });

  test('list is a GET without body or headers, so that a cookie suffices and no preflight is needed', async () => {
    const { transport, sent } = setupRest(() => answer('list-200'));
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
    const { transport, sent } = setupRest(() => answer('create-200'));
    await transport.createCheckout(scope, { ...request, ...urls });
    expect(sent().init.method).toBe('POST');
    expect(sent().headers).toEqual({ 'content-type': 'application/json' });
    expect(JSON.parse(sent().init.body as string)).toEqual({ ...urls, ...body });
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
    ['cancelUrl', scope, { cancelUrl: '//app.example' }],
    ['cancelUrl', scope, { cancelUrl: '' }],
    ['cancelUrl', scope, { cancelUrl: 'https://user:s3cret@app.example/no' }],
    ['cancelUrl', scope, { cancelUrl: 'https:user:s3cret@app.example/no' }],
    ['cancelUrl', scope, { cancelUrl: new URL('https://app.example') }],
  ])('a bad %s is refused before any request', async (field, where, change) => {
    const getAccessToken = vi.fn(() => 'token');
    const { transport, fetch } = setupRest(() => answer('create-200'), { getAccessToken });
    const error = await caught(() =>
      transport.createCheckout(where, { ...pro, ...change } as CheckoutRequest),
    );
    expect(error).toMatchObject({ code: 'invalid_request', sent: false });
    expect(error.message).toContain(`\`${field}\``);
    expect(error.message).not.toContain('s3cret');
    expect(getAccessToken).not.toHaveBeenCalled();
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

describe('answers', () => {
  test('a created session, in either spelling', async () => {
    const snake = await calls.create(setupRest(() => answer('create-200')).transport);
    const camel = await calls.create(setupRest(() => answer('create-200-camel')).transport);
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
    const snake = await calls.list(setupRest(() => answer('list-200')).transport);
    const camel = await calls.list(setupRest(() => answer('list-200-camel')).transport);
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
      expect(await calls.list(setupRest(() => response).transport)).toEqual({ sessions: [], malformed: [] });
    },
  );

  test.each([
    ['Tue, 04 Mar 2025 12:00:00 GMT', new Date('2025-03-04T12:00:00Z')],
    ['soon', undefined],
  ])('the server’s clock, where the header Date can be read: %s', async (date, expected) => {
    const response = new Response('{}', { headers: { date } });
    expect((await calls.list(setupRest(() => response).transport)).serverTime).toEqual(expected);
  });

  test('a malformed row does not take the others with it', async () => {
    const { sessions, malformed } = await calls.list(setupRest(() => answer('list-200-awkward')).transport);
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
    const { sessions, malformed } = await calls.list(setupRest(response).transport);
    expect(sessions).toEqual([]);
    expect(malformed[0]?.message).toContain(what);
  });

  test.each(['complete', 'expired'])('a session that is %s needs no URL', async (state) => {
    const row = { id: 'a', state, checkout_url: '' };
    const { sessions } = await calls.list(setupRest(() => json({ checkout_sessions: [row] })).transport);
    expect(sessions).toMatchObject([{ id: 'a', state, checkoutUrl: '' }]);
    const transport = restTransport({
      baseUrl: '',
      dialect: 'product',
      fetch: async () => json({ checkout_session: row }),
    });
    expect(await transport.getCheckout?.(scope, 'a')).toMatchObject({ state, checkoutUrl: '' });
    const error = await caught(() =>
      calls.create(setupRest(() => json({ checkout_session: row })).transport),
    );
    expect(error.code).toBe('invalid_response');
  });

  test.each(['open', 'pending', '', 'paused'])(
    'a session in state %j without URL is malformed',
    async (state) => {
      const rows = [{ id: 'a', state }];
      const { malformed } = await calls.list(setupRest(() => json({ checkout_sessions: rows })).transport);
      expect(malformed[0]?.message).toContain('checkoutUrl');
    },
  );

  test('an id that comes twice is one session: the first', async () => {
    const row = (id: string, state: string) => ({ id, state, checkout_url: 'https://x.example' });
    const rows = [row('a', 'complete'), row('b', 'open'), row('a', 'open')];
    const { sessions } = await calls.list(setupRest(() => json({ checkout_sessions: rows })).transport);
    expect(sessions.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'complete'],
      ['b', 'open'],
    ]);
  });

  test('metadata is cut below 32 levels, and whoever walks it does not overflow', async () => {
    const deep = (levels: number) => ['{"a":['.repeat(levels / 2), '1', ']}'.repeat(levels / 2)].join('');
    const list = async (metadata: string) => {
      const text = `{"checkout_sessions":[{"id":"a","checkout_url":"https://x.example","metadata":${metadata}}]}`;
      const { sessions } = await calls.list(setupRest(() => new Response(text)).transport);
      return sessions[0]?.metadata;
    };
    expect(JSON.stringify(await list(deep(32)))).toBe(deep(32));
    expect(JSON.stringify(await list(deep(20_000)))).toBe(deep(32).replace('1', '"…"'));
    const own = '{"__proto__":{"x":1},"constructor":"y"}';
    expect(JSON.stringify(await list(own))).toBe(own);
  });

  test('rows come newest first, whatever the server does', async () => {
    const row = (id: string, created_at?: string) => ({ id, checkout_url: 'https://x.example', created_at });
    const rows = [row('none'), row('old', '2024-01-01T00:00:00Z'), row('new', '2025-01-01T00:00:00Z')];
    const { sessions } = await calls.list(setupRest(() => json({ checkout_sessions: rows })).transport);
    expect(sessions.map(({ id }) => id)).toEqual(['new', 'old', 'none']);
  });
});
