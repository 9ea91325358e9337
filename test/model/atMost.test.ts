import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMost } from '../../src/model/atMost.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('settles as the work does, and leaves no timer behind', async () => {
  await expect(atMost(1_000, Promise.resolve('done'))).resolves.toBe('done');
  await expect(atMost(1_000, Promise.reject(new Error('odd')))).rejects.toThrow('odd');
  expect(vi.getTimerCount()).toBe(0);
});

test('rejects when the time is up', async () => {
  const late = expect(atMost(1_000, new Promise(() => {}))).rejects.toThrow('1000 ms');
  await vi.advanceTimersByTimeAsync(1_000);
  await late;
});
