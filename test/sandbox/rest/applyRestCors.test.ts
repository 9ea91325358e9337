import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../../src/testing.js';
import { order, startSandbox, url } from '../startSandbox.js';

const app = 'https://app.example';
const allowed = { allowedOrigins: [app, 'https://admin.example'] };

function call(options: { allowedOrigins?: string[] }, method: string, headers: Record<string, string>) {
  const { sandbox } = startSandbox(options);
  const body = method === 'POST' ? JSON.stringify(order) : undefined;
  return { sandbox, answer: sandbox.fetch(url, { method, headers, body }) };
}

function corsHeaders(response: Response) {
  return [...response.headers].filter(([name]) => name.startsWith('access-control-'));
}

const preflight = (headers: string, method = 'POST', origin = app) => ({
  Origin: origin,
  'Access-Control-Request-Method': method,
  'Access-Control-Request-Headers': headers,
});

describe('without origins', () => {
  test('no answer has CORS headers, and OPTIONS is a wrong method', async () => {
    expect(corsHeaders(await call({}, 'GET', { Origin: app }).answer)).toEqual([]);
    const response = await call({}, 'OPTIONS', preflight('content-type')).answer;
    expect([response.status, corsHeaders(response)]).toEqual([501, []]);
  });
});

describe('with origins', () => {
  test('an allowed origin is returned with credentials, also on errors', async () => {
    const { sandbox, answer } = call(allowed, 'GET', { Origin: app });
    await answer;
    sandbox.behave({ outcome: 'forbidden' });
    const refused = await sandbox.fetch(url, { headers: { Origin: app } });
    for (const response of [await answer, refused]) {
      expect(Object.fromEntries(corsHeaders(response))).toEqual({
        'access-control-allow-credentials': 'true',
        'access-control-allow-origin': app,
        'access-control-expose-headers': 'Content-Type',
      });
      expect(response.headers.get('vary')).toBe('Origin');
    }
  });

  test('its preflight is 200 with the headers asked for, and is not recorded', async () => {
    const { sandbox, answer } = call(allowed, 'OPTIONS', preflight('authorization, content-type, accept'));
    const response = await answer;
    expect(response.status).toBe(200);
    expect(Object.fromEntries(corsHeaders(response))).toEqual({
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'Authorization,Content-Type',
      'access-control-allow-origin': app,
    });
    expect(sandbox.requests).toEqual([]);
  });

  test('names a method only if CORS does not always allow it', async () => {
    const options = { ...allowed, allowedMethods: ['POST', 'PUT'] };
    const asked = async (method: string) =>
      (await call(options, 'OPTIONS', preflight('', method)).answer).headers.get(
        'access-control-allow-methods',
      );
    expect([await asked('POST'), await asked('PUT')]).toEqual([null, 'PUT']);
  });

  test.each([
    [403, preflight('content-type, x-request-id')],
    [405, preflight('content-type', 'PUT')],
    [400, { Origin: app }],
  ])('a preflight that asks for more is %i without headers', async (status, headers) => {
    const response = await call(allowed, 'OPTIONS', headers).answer;
    expect([response.status, corsHeaders(response)]).toEqual([status, []]);
  });

  test('another origin gets no headers, but its call takes effect', async () => {
    const origin = 'https://evil.example';
    const asked = await call(allowed, 'OPTIONS', preflight('content-type', 'POST', origin)).answer;
    expect([asked.status, corsHeaders(asked)]).toEqual([200, []]);
    const { sandbox, answer } = call(allowed, 'POST', { Origin: origin });
    expect(corsHeaders(await answer)).toEqual([]);
    expect(sandbox.sessions()).toHaveLength(1);
  });

  test('with a star, the answer has a star and credentials', async () => {
    const response = await call({ allowedOrigins: ['*'] }, 'GET', { Origin: app }).answer;
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });
});

describe('with typical server configurations', () => {
  const ask = async (options: SandboxOptions, method: 'GET' | 'POST', headers: string) =>
    (
      await startSandbox(options).sandbox.fetch(url, {
        method: 'OPTIONS',
        headers: preflight(headers, method),
      })
    ).status;

  test('with origins only, every preflight is 405, and a GET without one works', async () => {
    const options = { ...allowed, allowedHeaders: [], allowedMethods: [] };
    expect(await ask(options, 'POST', 'content-type')).toBe(405);
    expect(await ask(options, 'GET', 'authorization')).toBe(405);
    const answer = await startSandbox(options).sandbox.fetch(url, { headers: { Origin: app } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(app);
  });

  test('with the sample configuration, a JSON POST is 403, and a GET with a token works', async () => {
    const options = { ...allowed, allowedHeaders: ['Authorization'] };
    expect(await ask(options, 'POST', 'authorization,content-type')).toBe(403);
    expect(await ask(options, 'GET', 'authorization')).toBe(200);
  });
});
