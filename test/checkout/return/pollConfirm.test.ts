import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pollConfirm } from '../../../src/checkout/return/pollConfirm.js';
import { delayAfter, wait } from '../../../src/checkout/return/pollTimes.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function poll(confirm: () => Promise<boolean>, options: Partial<Parameters<typeof pollConfirm>[0]> = {}) {
  const settled = { value: undefined as unknown };
  pollConfirm({
    confirm,
    untilVisible: async () => {},
    isFinal: () => false,
    signal: new AbortController().signal,
    patienceMs: 180_000,
    ...options,
  }).then(
    (value) => {
      settled.value = value;
    },
    (error) => {
      settled.value = error;
    },
  );
  return settled;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('asks until the app confirms', async () => {
  const confirm = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(false).mockResolvedValue(true);
  const settled = poll(confirm);
  await pass(2_999);
  expect(settled.value).toBeUndefined();
  await pass(1);
  expect(settled.value).toBe(true);
  expect(confirm).toHaveBeenCalledTimes(3);
});

test('a rejection counts as "not yet"', async () => {
  const settled = poll(vi.fn().mockRejectedValueOnce(new Error('hiccup')).mockResolvedValue(true));
  await pass(1_000);
  expect(settled.value).toBe(true);
});

test('gives up after a final failure', async () => {
  const final = new Error('forbidden');
  const confirm = vi.fn(() => Promise.reject(final));
  const settled = poll(confirm, { isFinal: (error) => error === final });
  await pass(0);
  expect(settled.value).toBe(false);
  expect(confirm).toHaveBeenCalledOnce();
});

test('gives up when the time is up, and asks no more', async () => {
  const confirm = vi.fn(async () => false);
  const settled = poll(confirm);
  await pass(169_000);
  expect(settled.value).toBeUndefined();
  await pass(11_000);
  expect(settled.value).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('an app that never answers is asked again after ten seconds, which count', async () => {
  const confirm = vi.fn(() => new Promise<boolean>(() => {}));
  const settled = poll(confirm, { patienceMs: 30_000 });
  await pass(10_999);
  expect(confirm).toHaveBeenCalledOnce();
  await pass(1);
  expect(confirm).toHaveBeenCalledTimes(2);
  await pass(21_999);
  expect(settled.value).toBeUndefined();
  await pass(1);
  expect(settled.value).toBe(false);
  expect(confirm).toHaveBeenCalledTimes(3);
});

test('nothing is asked while the page is hidden', async () => {
  let show = () => {};
  const untilVisible = () =>
    new Promise<void>((resolve) => {
      show = resolve;
    });
  const confirm = vi.fn(async () => true);
  const settled = poll(confirm, { untilVisible });
  await pass(60_000);
  expect(confirm).not.toHaveBeenCalled();
  show();
  await pass(0);
  expect(settled.value).toBe(true);
});

describe('a page that has moved on', () => {
  test('asks no more', async () => {
    const controller = new AbortController();
    const confirm = vi.fn(async () => false);
    const settled = poll(confirm, { signal: controller.signal });
    await pass(500);
    controller.abort(new Error('gone'));
    await pass(180_000);
    expect(confirm).toHaveBeenCalledOnce();
    expect(settled.value).toEqual(new Error('gone'));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not begin', async () => {
    const confirm = vi.fn(async () => false);
    const settled = poll(confirm, { signal: AbortSignal.abort(new Error('gone')) });
    await pass(0);
    expect(confirm).not.toHaveBeenCalled();
    expect(settled.value).toEqual(new Error('gone'));
  });

  test('lets go of what fails afterwards', async () => {
    const controller = new AbortController();
    const settled = poll(
      async () => {
        controller.abort();
        throw new Error('late');
      },
      { signal: controller.signal },
    );
    await pass(0);
    expect(settled.value).toBe(false);
  });
});

test('looks are 1, 2, 3, 5 and 8 seconds apart, then 10', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 99].map(delayAfter)).toEqual([
    1_000, 2_000, 3_000, 5_000, 8_000, 10_000, 10_000, 10_000,
  ]);
});

test('waiting listens to its signal only while it waits', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const waited = wait(1_000, signal);
  await pass(1_000);
  await waited;
  expect(removed.mock.calls).toEqual(added.mock.calls);
  expect(added).toHaveBeenCalledOnce();
});
