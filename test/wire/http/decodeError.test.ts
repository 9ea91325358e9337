import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CheckoutErrorCode, CheckoutErrorReason } from '../../../src/model/CheckoutError.js';
import { connectTransport } from '../../../src/wire/connectTransport.js';
import { decodeError } from '../../../src/wire/http/decodeError.js';
import { restTransport } from '../../../src/wire/restTransport.js';
import { json } from '../../helpers/answer.js';
import { caught } from '../../helpers/caught.js';
import { calls, pro, scope, setupRest, urls } from '../setupRest.js';

const uuid = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';
const payUrl = 'https://checkout.stripe.com/c/pay/cs_live_a1B2#fid';

afterEach(() => void vi.useRealTimers());

/** All three calls of a transport, and what each ends in with this answer. */
async function messages(response: () => Response | Promise<Response>, make = connectTransport) {
  const transport = make({ baseUrl: 'https://frontier.example.com', fetch: async () => response() });
  const { message: create } = await caught(() => transport.createCheckout(scope, pro));
  const { message: list } = await caught(() => transport.listCheckouts(scope));
  const { message: get } = await caught(() => transport.getCheckout?.(scope, uuid));
  return { create, list, get };
}

describe('errors of reading do not speak of creating', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ...[400, 401, 403, 404, 409, 413, 415, 429, 500, 501, 502, 503, 504].flatMap(
      (status): [string, () => Response][] => [
        [`${status} from Frontier`, () => json({ code: 'x', message: 'm' }, status)],
        [`${status} from a proxy`, () => new Response('<html>', { status })],
      ],
    ),
    ['no answer', () => Promise.reject(new TypeError('x'))],
    ['a web page', () => new Response('<html>')],
  ])('%s', async (_, response) => {
    const { list, get } = await messages(response);
    for (const message of [list, get]) expect(message).not.toMatch(/creat|session|plan|return URL/i);
  });

  test('a timeout', async () => {
    vi.useFakeTimers();
    const { transport } = setupRest(() => new Promise(() => {}));
    const [list, create] = [caught(() => calls.list(transport)), caught(() => calls.create(transport))];
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await list).message).not.toMatch(/creat/);
    expect((await create).message).toContain('may have been created');
  });

  test('but those of a create do, where it may have gone through', async () => {
    for (const response of [
      () => json({ code: 'internal', message: 'm' }, 500),
      () => new Response('<html>', { status: 502 }),
      () => Promise.reject(new TypeError('x')),
    ]) {
      expect((await messages(response)).create).toContain('may have been created');
    }
    expect((await messages(() => json({ code: 'x', message: 'm' }, 403))).create).not.toMatch(/may have/);
  });
});

test('a product that is not found is named', async () => {
  const response = () => json({ code: 'not_found', message: 'product not found' }, 404);
  const transport = connectTransport({ baseUrl: '', fetch: async () => response() });
  const error = await caught(() =>
    transport.createCheckout(scope, { product: 'credits_500', quantity: 2, ...urls }),
  );
  expect(error.reason).toBe('product_not_found');
  expect(error.message).toContain('no product "credits_500"');
});

test.each<[number, object, CheckoutErrorCode, CheckoutErrorReason]>([
  [500, { code: 2, message: 'already subscribed to the plan' }, 'unknown', 'already_subscribed'],
  [409, { code: 6, message: 'already subscribed to the plan' }, 'already_exists', 'already_subscribed'],
  [400, { code: 3, message: `no org found with id ${uuid}` }, 'invalid_argument', 'org_not_found'],
  [404, { code: 5, message: "org doesn't exist" }, 'not_found', 'org_not_found'],
])('%s %j is %s, %s', async (status, body, code, reason) => {
  const { transport } = setupRest(() => json(body, status));
  expect(await caught(() => calls.create(transport))).toMatchObject({ code, reason });
});

describe('where the code that explains errors cannot be loaded', () => {
  const info = { name: 'Create checkout', url: 'https://frontier.example.com/x' };
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const decode = (status: number, body: object, load: () => Promise<never> = lost) => {
    const headers = new Headers({ 'retry-after': '7' });
    return decodeError({ status, text: JSON.stringify(body), headers }, info, body, load);
  };

  test('the code, the status and the server’s words are there', async () => {
    const error = await decode(409, { code: 'already_exists', message: 'already subscribed to the plan' });
    expect(error).toMatchObject({ code: 'already_exists', status: 409, reason: undefined, details: [] });
    expect(error.message).toContain('409 (already_exists): "already subscribed to the plan"');
  });

  test('and what decides whether to call again', async () => {
    expect(await decode(503, {})).toMatchObject({
      code: 'unavailable',
      retryable: true,
      retryAfterMs: undefined,
    });
    expect(await decode(404, {})).toMatchObject({ code: 'not_found', reason: 'unknown_route' });
    expect(await decode(404, { code: 5, message: 'Not Found' })).toMatchObject({ reason: 'unknown_route' });
    expect(await decode(404, { code: 5, message: 'not found' })).toMatchObject({ reason: undefined });
    expect(await decode(501, { code: 12, message: 'x' })).toMatchObject({ reason: 'unknown_route' });
  });

  test('nor is waited for long', async () => {
    vi.useFakeTimers();
    const error = decode(403, { code: 7 }, () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await error).toMatchObject({ code: 'permission_denied', status: 403 });
  });
});

describe('a name as orgId', () => {
  const hint = 'Pass the UUID of the organisation as `orgId`, not its name.';
  const ends = async (body: object, status: number, orgId: string, make = connectTransport) => {
    const transport = make({ baseUrl: '', fetch: async () => json(body, status) });
    const error = await caught(() => transport.listCheckouts({ ...scope, orgId }));
    const create = await caught(() => transport.createCheckout({ ...scope, orgId }, pro));
    const get = await caught(() => transport.getCheckout?.({ ...scope, orgId }, uuid));
    const all = [error, create, get].map(({ message }) => message.endsWith(hint));
    expect(new Set(all).size).toBe(1);
    return all[0];
  };
  const product = (options: Parameters<typeof connectTransport>[0]) =>
    restTransport({ ...options, dialect: 'product' });

  test.each([
    [404, { code: 'not_found', message: 'not found' }],
    [500, { code: 'internal', message: 'internal server error' }],
    [403, { code: 'permission_denied', message: 'not authorized' }],
    [403, { code: 'permission_denied' }],
  ])('%s %j on Connect: the message ends with what to pass', async (status, body) => {
    expect(await ends(body, status, 'acme')).toBe(true);
    expect(await ends(body, status, uuid.toUpperCase())).toBe(false);
  });

  test.each([
    [403, { code: 7, message: 'invalid arguments' }],
    [400, { code: 3, message: 'no org found with id acme' }],
  ])('%s %j on REST’s product dialect too', async (status, body) => {
    expect(await ends(body, status, 'acme', product)).toBe(true);
    expect(await ends(body, status, uuid, product)).toBe(false);
  });

  test('not where something else is wrong', async () => {
    expect(await ends({ code: 'unauthenticated', message: 'not authenticated' }, 401, 'acme')).toBe(false);
    expect(await ends({ code: 5, message: 'Not Found' }, 404, 'acme', product)).toBe(false);
    const page = () => new Response('404 page not found', { status: 404 });
    const transport = connectTransport({ baseUrl: '', fetch: async () => page() });
    const error = await caught(() => transport.listCheckouts({ orgId: 'acme' }));
    expect(error.message).not.toContain('UUID');
  });

  test('nor on REST’s feature dialect, whose servers take a name', async () => {
    const { transport } = setupRest(() => json({ code: 13, message: 'internal server error' }, 500));
    expect((await caught(() => calls.list(transport))).message).not.toContain('UUID');
  });
});

describe('Retry-After', () => {
  const waitOf = async (status: number, headers: Record<string, string>) =>
    (await caught(() => calls.list(setupRest(() => new Response('', { status, headers })).transport)))
      .retryAfterMs;

  test.each([429, 503])('in seconds, on %s', async (status) => {
    expect(await waitOf(status, { 'retry-after': '7' })).toBe(7_000);
    expect(await waitOf(status, { 'retry-after': '0' })).toBe(0);
  });

  test('as a date, by the server’s clock where that can be read', async () => {
    vi.useFakeTimers({ now: Date.UTC(2025, 0, 1) });
    const retryAfter = 'Wed, 01 Jan 2025 00:00:20 GMT';
    expect(await waitOf(429, { 'retry-after': retryAfter })).toBe(20_000);
    const date = 'Wed, 01 Jan 2025 00:00:12 GMT';
    expect(await waitOf(429, { 'retry-after': retryAfter, date })).toBe(8_000);
    expect(await waitOf(429, { 'retry-after': 'Tue, 31 Dec 2024 23:00:00 GMT' })).toBe(0);
  });

  test.each(['', 'soon', 'NaN'])('%j means nothing', async (value) => {
    expect(await waitOf(429, { 'retry-after': value })).toBeUndefined();
  });

  test.each(['7 s', 'in 7', '7.5 minutes'])('%j is not a number of seconds', async (value) => {
    expect(await waitOf(503, { 'retry-after': value })).not.toBe(7_000);
  });

  test('of several digits, with spaces around', async () => {
    expect(await waitOf(503, { 'retry-after': ' 120 ' })).toBe(120_000);
  });

  test('absent, or on another status', async () => {
    expect(await waitOf(429, {})).toBeUndefined();
    expect(await waitOf(500, { 'retry-after': '7' })).toBeUndefined();
  });
});

describe('what is quoted of an answer', () => {
  const messageOf = async (text: string, status: number) =>
    (await caught(() => calls.list(setupRest(() => new Response(text, { status })).transport))).message;

  test('its first hundred characters', async () => {
    expect(await messageOf(`${'a'.repeat(100)}b`, 502)).toContain(`"${'a'.repeat(100)}"`);
  });

  test.each(['', ' \n\t'])('nothing of %j', async (text) => {
    expect(await messageOf(text, 502)).toContain(', with an empty body');
  });

  test('all but URLs', async () => {
    expect(await messageOf('go to http://a.test/b?c or /d', 502)).toContain('"go to <URL> or /d"');
  });

  test('and what is wrong with it', async () => {
    expect(await messageOf('<html>', 200)).toContain('but the body is not JSON: "<html>"');
    expect(await messageOf('[]', 200)).toContain('but the body is not a JSON object: "[]"');
    expect(await messageOf('{"checkout_sessions":{}}', 200)).toContain('`checkout_sessions` is not a list');
  });

  test('nothing after the message of a create', async () => {
    const { transport } = setupRest(() => new Response('{"checkout_session":{"id":"a"}}'));
    const { message } = await caught(() => calls.create(transport));
    expect(message).toContain('the checkout session is malformed (checkoutUrl: expected a string, got none)');
    expect(message).toMatch(/got none\)\. Check/);
  });

  test("a server's message that is empty or none counts as none", async () => {
    expect(await messageOf('{"code":5,"message":""}', 404)).toContain('(not_found): "{');
    expect(await messageOf('{"code":5,"message":7}', 404)).toContain('(not_found): "{');
  });
});

test('what a decoder of your own throws is passed on', async () => {
  const bug = new TypeError('x is not a function');
  const { transport } = setupRest(() => json({}));
  const decode = () => {
    throw bug;
  };
  const call = transport.call?.({ name: 'Own call', procedure: 'Own', path: '/own', decode });
  await expect(call).rejects.toBe(bug);
});

describe('no payable URL in a message', () => {
  const session = { id: 'a', state: 'open', checkout_url: payUrl, created_at: 'yesterday' };

  test.each([
    ['a malformed session', JSON.stringify({ checkout_session: session })],
    ['a cut answer', `{"checkout_session":{"checkout_url":"${payUrl}","id":"a"`],
    ['a list', JSON.stringify([payUrl])],
  ])('the answer to a create is not quoted: %s', async (_, text) => {
    const error = await caught(() => calls.create(setupRest(() => new Response(text)).transport));
    expect(error.code).toBe('invalid_response');
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(/stripe|cs_live|checkout_url|yesterday/);
  });

  test.each([
    payUrl,
    payUrl.toUpperCase(),
    payUrl.replaceAll('/', '\\/'),
    payUrl.replace('https:', ''),
    `${'x'.repeat(80)}${payUrl}`,
  ])('URLs are left out of what is quoted: %s', async (url) => {
    for (const status of [200, 502]) {
      const text = `{"url":"${url}"`;
      const error = await caught(() => calls.list(setupRest(() => new Response(text, { status })).transport));
      expect(error.message).toContain('<URL>');
      expect(error.message).not.toMatch(/stripe|cs_live/i);
    }
  });

  test('a malformed row is reported without its values', async () => {
    const rows = [{ ...session, created_at: payUrl }];
    const { malformed } = await calls.list(setupRest(() => json({ checkout_sessions: rows })).transport);
    expect(malformed).toHaveLength(1);
    expect(JSON.stringify(malformed)).not.toContain('stripe');
  });
});
