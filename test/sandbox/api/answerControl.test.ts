import { describe, expect, test } from 'vitest';
import type { SandboxOutcome } from '../../../src/testing.js';
import { startSandbox } from '../startSandbox.js';

const order = { success_url: 'https://app.example/done', subscription_body: { plan: 'pro' } };
const control = 'https://frontier.example/__sandbox';

describe('control endpoint', () => {
  const usual = { outcome: 'ok', delayMs: 0, on: 'all', times: null, lagMs: 3000 };

  test('reads and sets the behaviour, also while the API is offline', async () => {
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
    ['{"on":"delete"}', '"on" must be one of list, create, get, all'],
    ['{"lag":5}', 'Unknown field "lag"'],
  ])('refuses %s', async (body, message) => {
    const { sandbox } = startSandbox();
    const response = await sandbox.fetch(control, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect((await response.json()).message).toContain(message);
    expect(await (await sandbox.fetch(control)).json()).toEqual(usual);
  });
});
