import { describe, expect, test } from 'vitest';
import type { SandboxOutcome } from '../../../src/testing.js';
import create200html from '../../fixtures/rest/create-200-html.json' with { type: 'json' };
import create401 from '../../fixtures/rest/create-401.json' with { type: 'json' };
import create403 from '../../fixtures/rest/create-403.json' with { type: 'json' };
import create404 from '../../fixtures/rest/create-404.json' with { type: 'json' };
import create409 from '../../fixtures/rest/create-409.json' with { type: 'json' };
import create500 from '../../fixtures/rest/create-500.json' with { type: 'json' };
import { path, start, startSandbox, url } from '../node/startSandbox.js';

const order = { success_url: 'https://app.example/done', subscription_body: { plan: 'pro' } };
const control = 'https://frontier.example/__sandbox';

describe('outcomes', () => {
  test.each([
    ['unauthenticated', create401],
    ['forbidden', create403],
    ['not_found', create404],
    ['conflict', create409],
    ['internal', create500],
  ] as const)('%s is the documented answer, on both calls, and nothing is done', async (outcome, fixture) => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome });
    for (const response of [await post(order), await sandbox.fetch(url)]) {
      expect(response.status).toBe(fixture.status);
      expect(Object.fromEntries(response.headers)).toEqual(fixture.headers);
      expect(await response.json()).toEqual(fixture.body);
    }
    expect(sandbox.sessions()).toEqual([]);
  });

  test.each([
    ['bad_request', 400, 3],
    ['rate_limited', 429, 8],
    ['unavailable', 503, 14],
  ] as const)('%s is %i with code %i', async (outcome, status, code) => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome });
    const response = await post(order);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ code, message: expect.any(String), details: [] });
  });

  test('html is a 200 that is not JSON, bad_gateway a 502', async () => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome: 'html' });
    const page = await post(order);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe(create200html.body);
    sandbox.behave({ outcome: 'bad_gateway' });
    expect((await post(order)).status).toBe(502);
    expect(sandbox.sessions()).toEqual([]);
  });

  test('truncated does the work and breaks off', async () => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome: 'truncated' });
    const response = await post(order);
    expect(response.headers.get('content-type')).toBe('application/json');
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(sandbox.sessions()).toHaveLength(1);
  });

  test.each([
    ['offline', 0],
    ['lost', 1],
  ] as const)('%s rejects like fetch and leaves %i sessions', async (outcome, count) => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome });
    await expect(post(order)).rejects.toThrow(new TypeError('Failed to fetch'));
    expect(sandbox.sessions()).toHaveLength(count);
    expect(sandbox.requests).toHaveLength(1);
  });
});

describe('how long and for which calls', () => {
  test('on and times pick the calls', async () => {
    const { sandbox, post } = startSandbox();
    const statuses = async () => [(await sandbox.fetch(url)).status, (await post(order)).status];
    sandbox.behave({ outcome: 'internal', on: 'create', times: 2 });
    expect([await statuses(), await statuses(), await statuses()]).toEqual([
      [200, 500],
      [200, 500],
      [200, 200],
    ]);
    sandbox.behave({ outcome: 'internal', on: 'list' });
    expect(await statuses()).toEqual([500, 200]);
    sandbox.behave({ outcome: 'internal', times: 0 });
    expect(await statuses()).toEqual([200, 200]);
  });

  test('the payment page stays sound', async () => {
    const { sandbox, create } = startSandbox();
    const { checkout_url } = await create();
    sandbox.behave({ outcome: 'offline' });
    expect((await sandbox.fetch(checkout_url)).status).toBe(200);
  });
});

describe('delay and abort', () => {
  test('the answer waits', async () => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ delayMs: 40 });
    const began = performance.now();
    await post(order);
    expect(performance.now() - began).toBeGreaterThanOrEqual(38);
  });

  test('the work does not: a call given up was carried out', async () => {
    const { sandbox } = startSandbox();
    sandbox.behave({ delayMs: 60_000 });
    const body = JSON.stringify(order);
    const answer = sandbox.fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(5) });
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(sandbox.sessions()).toHaveLength(1);
  });

  test.each(['init', 'request'])('gives up at once when the signal in the %s aborts', async (place) => {
    const { sandbox } = startSandbox();
    sandbox.behave({ delayMs: 60_000 });
    const { signal, abort } = abortable();
    const answer =
      place === 'init' ? sandbox.fetch(url, { signal }) : sandbox.fetch(new Request(url, { signal }));
    setTimeout(abort, 5);
    const error = await answer.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'AbortError' });
  });

  test('does nothing when the signal had aborted before', async () => {
    const { sandbox } = startSandbox();
    const { signal, abort } = abortable();
    abort();
    await expect(sandbox.fetch(url, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(sandbox.requests).toEqual([]);
  });

  function abortable() {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  }
});

describe('log', () => {
  test('holds what was sent, parsed where it was JSON', async () => {
    const { sandbox, post } = startSandbox();
    await post(order);
    await post('{"broken');
    await sandbox.fetch(`${url}?page=2`, { headers: { Authorization: 'Bearer t' } });
    expect(sandbox.requests).toMatchObject([
      { method: 'POST', path, body: order },
      { method: 'POST', path, body: '{"broken' },
      { method: 'GET', path: `${path}?page=2`, body: undefined, headers: { authorization: 'Bearer t' } },
    ]);
  });
});

describe('control endpoint', () => {
  const usual = { outcome: 'ok', delayMs: 0, on: 'all', times: null, lagMs: 3000 };

  test('reads and sets the behaviour, whatever is being simulated', async () => {
    const { sandbox, post } = startSandbox();
    const send = (body: unknown) => sandbox.fetch(control, { method: 'POST', body: JSON.stringify(body) });
    const read = async () => (await sandbox.fetch(control)).json();
    expect(await read()).toEqual(usual);
    const next = { outcome: 'offline' satisfies SandboxOutcome, on: 'create', times: 1, lagMs: 50 };
    expect(await (await send(next)).json()).toEqual({ ...usual, ...next });
    await expect(post(order)).rejects.toThrow('Failed to fetch');
    expect(await read()).toEqual({ ...usual, lagMs: 50 });
    await send({ outcome: 'forbidden', times: null });
    expect(await read()).toEqual({ ...usual, outcome: 'forbidden', lagMs: 50 });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('DELETE starts afresh', async () => {
    const { sandbox, create } = startSandbox();
    await create();
    sandbox.behave({ outcome: 'internal' });
    const response = await sandbox.fetch(control, { method: 'DELETE' });
    expect(await response.json()).toEqual(usual);
    expect(sandbox.sessions()).toEqual([]);
  });

  test.each([
    ['nonsense', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['{"outcome":"explode"}', '"outcome" must be one of ok, '],
    ['{"delayMs":-1}', '"delayMs" must be'],
    ['{"times":1.5}', '"times" must be'],
    ['{"on":"delete"}', '"on" must be one of list, create, get, all'],
    ['{"lag":5}', 'There is no "lag"'],
  ])('refuses %s', async (body, message) => {
    const { sandbox } = startSandbox();
    const response = await sandbox.fetch(control, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(message);
    expect(await (await sandbox.fetch(control)).json()).toEqual(usual);
  });

  test('sits under apiPath', async () => {
    const { sandbox, clock } = startSandbox({ apiPath: '/frontier' });
    expect((await sandbox.fetch('https://app.example/frontier/__sandbox')).status).toBe(200);
    expect((await sandbox.fetch('https://app.example/__sandbox')).status).toBe(404);
    expect(clock.ms).toBe(start);
  });
});
