import { afterEach, expect, test, vi } from 'vitest';
import { onceAcrossTabs } from '../../../src/browser/storage/onceAcrossTabs.js';

const days = (count: number) => count * 24 * 60 * 60 * 1000;

/** As another page of the same browser: a module of its own, the same storage. */
async function anotherPage() {
  vi.resetModules();
  return (await import('../../../src/browser/storage/onceAcrossTabs.js')).onceAcrossTabs;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

test('once for each key, in this page and the next', async () => {
  const tell = vi.fn();
  await onceAcrossTabs('a', tell);
  await onceAcrossTabs('a', tell);
  await (await anotherPage())('a', tell);
  expect(tell).toHaveBeenCalledTimes(1);
  await onceAcrossTabs('b', tell);
  expect(tell).toHaveBeenCalledTimes(2);
});

test('forgets after thirty days, and clears up what is old', async () => {
  vi.useFakeTimers();
  const tell = vi.fn();
  await onceAcrossTabs('c', tell);
  vi.advanceTimersByTime(days(31));
  await (await anotherPage())('d', tell);
  expect(Object.keys(localStorage)).toEqual(['react-frontier-checkout:told:d']);
});

test('in this page alone where storage is blocked', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const tell = vi.fn();
  await onceAcrossTabs('e', tell);
  await onceAcrossTabs('e', tell);
  expect(tell).toHaveBeenCalledOnce();
});

test('while another tab has just told it, and what it stored is not here yet', async () => {
  let isHeld = true;
  const request: LockManager['request'] = async (_: string, __: unknown, run?: unknown) =>
    (run as (lock: unknown) => unknown)(isHeld ? null : {});
  vi.stubGlobal('navigator', { locks: { request } });
  const tell = vi.fn();
  await onceAcrossTabs('f', tell);
  expect(tell).not.toHaveBeenCalled();
  isHeld = false;
  await onceAcrossTabs('f', tell);
  expect(tell).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
