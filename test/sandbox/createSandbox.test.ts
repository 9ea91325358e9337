import { describe, expect, test } from 'vitest';
import { order, path, start, startSandbox, url } from './startSandbox.js';

describe('requests', () => {
  test('records each call, with a JSON body parsed', async () => {
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

describe('apiPath', () => {
  test.each(['', '/frontier'])('by default the API is served under "%s"', async (prefix) => {
    const { sandbox } = startSandbox();
    const api = url.replace('/v1beta1', `${prefix}/v1beta1`);
    expect((await sandbox.fetch(api)).status).toBe(200);
    expect(sandbox.requests[0]?.path).toBe(path);
    expect((await sandbox.fetch(`https://frontier.example${prefix}/__sandbox`)).status).toBe(200);
  });

  test('is where the API answers, and nowhere else', async () => {
    const { sandbox } = startSandbox({ apiPath: '/frontier/' });
    const path = new URL(url).pathname;
    expect((await sandbox.fetch(`https://app.example/frontier${path}`)).status).toBe(200);
    expect((await sandbox.fetch(`https://app.example${path}`)).status).toBe(404);
    expect(sandbox.requests.map((request) => request.path)).toEqual([path, path]);
  });

  test('is where the control endpoint answers, and nowhere else', async () => {
    const { sandbox, clock } = startSandbox({ apiPath: '/frontier' });
    expect((await sandbox.fetch('https://app.example/frontier/__sandbox')).status).toBe(200);
    expect((await sandbox.fetch('https://app.example/__sandbox')).status).toBe(404);
    expect(clock.ms).toBe(start);
  });
});

describe('payOrigin', () => {
  test('serves the payment page and nothing else, which no other origin serves', async () => {
    const { sandbox, create } = startSandbox();
    const { pathname } = new URL((await create()).checkout_url);
    const page = 'https://pay.sandbox.example';
    const status = async (at: string) => (await sandbox.fetch(at)).status;
    expect(await status(page + pathname)).toBe(200);
    expect(await status(`https://frontier.example${pathname}`)).toBe(404);
    expect(await status(page + path)).toBe(404);
    expect(await status(`${page}/__sandbox`)).toBe(404);
    expect(await status(`${page}/`)).toBe(404);
  });
});

test('a simulated failure leaves the payment page alone', async () => {
  const { sandbox, create } = startSandbox();
  const { checkout_url } = await create();
  sandbox.behave({ outcome: 'offline' });
  expect((await sandbox.fetch(checkout_url)).status).toBe(200);
});
