import { describe, expect, test } from 'vitest';
import type { SandboxOutcome } from '../../../src/testing.js';
import { order, startSandbox } from '../startSandbox.js';

const control = 'https://frontier.example/__sandbox';
const headers = { 'Content-Type': 'application/json' };

describe('control endpoint', () => {
  const usual = {
    outcome: 'ok',
    delayMs: 0,
    on: 'all',
    times: null,
    lagMs: 3000,
    unlockLagMs: 0,
    role: 'owner',
  };

  test('reads and sets the behaviour, also while the API is offline', async () => {
    const { sandbox, post } = startSandbox();
    const send = (body: unknown) =>
      sandbox.fetch(control, { method: 'POST', headers, body: JSON.stringify(body) });
    const read = async () => (await sandbox.fetch(control)).json();
    expect(await read()).toEqual(usual);
    const next = {
      outcome: 'offline' satisfies SandboxOutcome,
      on: 'create',
      times: 1,
      lagMs: 50,
      unlockLagMs: 20,
    };
    expect(await (await send(next)).json()).toEqual({ ...usual, ...next });
    await expect(post(order)).rejects.toThrow('Failed to fetch');
    expect(await read()).toEqual({ ...usual, lagMs: 50, unlockLagMs: 20 });
    await send({ outcome: 'forbidden', times: null });
    expect(await read()).toEqual({ ...usual, outcome: 'forbidden', lagMs: 50, unlockLagMs: 20 });
    expect(sandbox.requests).toHaveLength(1);
  });

  test('DELETE resets the sandbox', async () => {
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
    ['{"on":"delete"}', '"on" must be one of list, create, get, plans, '],
    ['{"lag":5}', 'Unknown field "lag"'],
  ])('refuses %s', async (body, message) => {
    const { sandbox } = startSandbox();
    const response = await sandbox.fetch(control, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(message);
    expect(await (await sandbox.fetch(control)).json()).toEqual(usual);
  });

  test.each([
    ['no content type', {}],
    ['plain text', { 'Content-Type': 'text/plain' }],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
    ['another JSON type', { 'Content-Type': 'application/json-patch' }],
  ])('refuses %s, which another origin could send without a preflight', async (_, sent) => {
    const { sandbox } = startSandbox();
    const body = '{"outcome":"internal"}';
    const response = await sandbox.fetch(control, { method: 'POST', headers: { ...sent }, body });
    expect(response.status).toBe(415);
    expect(await (await sandbox.fetch(control)).json()).toEqual(usual);
  });

  test('accepts a charset', async () => {
    const { sandbox } = startSandbox();
    const sent = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    const response = await sandbox.fetch(control, { method: 'POST', headers: sent, body: '{}' });
    expect(response.status).toBe(200);
  });

  test.each([
    ['another origin', { Origin: 'https://evil.example' }],
    ['another port', { Origin: 'https://frontier.example:444' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a link or an image of another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port of the same site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses %s with any method, although CORS allows all origins', async (_, foreign) => {
    const { sandbox, create } = startSandbox({ allowedOrigins: ['*'] });
    await create();
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS']) {
      const body = method === 'POST' ? '{"outcome":"internal"}' : undefined;
      const response = await sandbox.fetch(control, { method, headers: { ...headers, ...foreign }, body });
      expect([method, response.status]).toEqual([method, 403]);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(await response.text()).toContain('only pages of its own origin');
    }
    expect(sandbox.sessions()).toHaveLength(1);
    expect(await (await sandbox.fetch(control)).json()).toEqual(usual);
  });

  test.each([
    ['a page of the same origin', { Origin: 'https://frontier.example', 'Sec-Fetch-Site': 'same-origin' }],
    ['a server behind TLS', { Origin: 'http://frontier.example' }],
    ['a typed address', { 'Sec-Fetch-Site': 'none' }],
    ['a client without a browser', {}],
  ])('answers %s', async (_, sent) => {
    const { sandbox } = startSandbox();
    expect((await sandbox.fetch(control, { headers: { ...sent } })).status).toBe(200);
  });
});
