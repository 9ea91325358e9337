import { describe, expect, test } from 'vitest';
import { fixture, readAnswer } from '../readAnswer.js';
import { order, startSandbox, url } from '../startSandbox.js';

describe('outcomes', () => {
  test.each([
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['internal', 500],
  ] as const)('%s is the documented %i on both calls, without effect', async (outcome, status) => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome });
    for (const response of [await post(order), await sandbox.fetch(url)]) {
      expect(await readAnswer(response)).toEqual(fixture(`rest/create-${status}`));
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

  test('html is a 200 that is not JSON, bad_gateway is a 502', async () => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ outcome: 'html' });
    const page = await post(order);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toBe(fixture('rest/create-200-html').body);
    sandbox.behave({ outcome: 'bad_gateway' });
    expect((await post(order)).status).toBe(502);
    expect(sandbox.sessions()).toEqual([]);
  });

  test('truncated takes effect, but cuts the answer off', async () => {
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

describe('delay and abort', () => {
  test('delayMs delays the answer', async () => {
    const { sandbox, post } = startSandbox();
    sandbox.behave({ delayMs: 40 });
    const began = performance.now();
    await post(order);
    expect(performance.now() - began).toBeGreaterThanOrEqual(38);
  });

  test('delayMs does not delay the effect: an aborted call is carried out', async () => {
    const { sandbox } = startSandbox();
    sandbox.behave({ delayMs: 60_000 });
    const body = JSON.stringify(order);
    const answer = sandbox.fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(5) });
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(sandbox.sessions()).toHaveLength(1);
  });

  test.each(['init', 'request'])('rejects immediately when the signal in the %s aborts', async (place) => {
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

  test('does nothing if the signal is already aborted', async () => {
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
