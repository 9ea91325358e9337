import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withDeadline } from '../../../src/wire/http/withDeadline.js';
import { caught } from '../../helpers/caught.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const limit = (timeoutMs: number, signal?: AbortSignal) => ({
  name: 'Call',
  timeoutMs,
  signal,
  doubt: ' Really.',
});

test('the result of the work, and nothing left running after it', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  expect(await withDeadline(limit(1_000, signal), async () => 'done')).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
  expect(removed.mock.calls).toEqual(added.mock.calls);
  expect(added).toHaveBeenCalledOnce();
});

test('a failure of the work is passed on', async () => {
  const failure = new TypeError('x');
  await expect(withDeadline(limit(1_000), () => Promise.reject(failure))).rejects.toBe(failure);
  expect(vi.getTimerCount()).toBe(0);
});

test('an abort of the caller and the end of the time reach the work’s signal', async () => {
  const controller = new AbortController();
  const signals: AbortSignal[] = [];
  const work = (signal: AbortSignal) => {
    signals.push(signal);
    return never();
  };
  const aborted = caught(() => withDeadline(limit(1_000, controller.signal), work));
  const expired = caught(() => withDeadline(limit(1_000), work));
  controller.abort();
  expect((await aborted).code).toBe('aborted');
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await expired).code).toBe('timeout');
  expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
});

test('what the work throws because of the abort does not hide the reason', async () => {
  const work = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
  const error = caught(() => withDeadline(limit(1_000), work));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await error).code).toBe('timeout');
});

test.each([0, Number.POSITIVE_INFINITY, 2 ** 31])('a limit of %s ms is no limit', async (timeoutMs) => {
  void withDeadline(limit(timeoutMs), never);
  expect(vi.getTimerCount()).toBe(0);
});

test('an error tells whether the work had begun to send', async () => {
  const sending = (_: AbortSignal, onSend: () => void) => {
    onSend();
    return never();
  };
  const unsent = caught(() => withDeadline(limit(1_000), never));
  const sent = caught(() => withDeadline(limit(1_000), sending));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await unsent).sent).toBe(false);
  expect((await unsent).message).not.toContain('Really.');
  expect((await sent).sent).toBe(true);
  expect((await sent).message).toMatch(/1000 ms.* Really\.$/);
});
