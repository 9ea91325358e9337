import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pollCheckout } from '../../../src/checkout/return/pollCheckout.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = { id: 'one', state: 'open' } as CheckoutSession;
const complete = { ...open, state: 'complete' };

function poll(look: () => Promise<CheckoutSession | undefined>, options = {}) {
  const result = pollCheckout({
    look,
    isComplete: async () => true,
    isExpired: ({ state }) => state === 'expired',
    untilVisible: async () => {},
    isFinal: () => false,
    signal: new AbortController().signal,
    patienceMs: 180_000,
    ...options,
  });
  const settled = { value: undefined as unknown };
  result.then(
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

test('asks for three minutes, at growing distances, and then says that it is pending', async () => {
  const look = vi.fn(async () => open);
  const settled = poll(look);
  await pass(169_000);
  expect(settled.value).toBeUndefined();
  await pass(11_000);
  expect(settled.value).toEqual({ status: 'pending', session: open });
  expect(look.mock.calls.length).toBeGreaterThan(15);
  expect(look.mock.calls.length).toBeLessThan(25);
});

test('one odd answer ends nothing, whatever it was', async () => {
  const answers = [new Error('odd'), new TypeError('fetch'), complete];
  const settled = poll(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer as CheckoutSession;
  });
  await pass(3_000);
  expect(settled.value).toEqual({ status: 'complete', session: complete });
});

test('a final failure ends it, and is told what failed before', async () => {
  const [first, second] = [new Error('first'), new Error('second')];
  const errors = [first, second];
  const isFinal = vi.fn((error: unknown, before: unknown) => error === second && before === first);
  const settled = poll(() => Promise.reject(errors.shift()), { isFinal });
  await pass(1_000);
  expect(settled.value).toBe(second);
});

test('when no look has succeeded, the last failure is the result', async () => {
  const failure = new Error('down');
  const settled = poll(() => Promise.reject(failure));
  await pass(180_000);
  expect(settled.value).toBe(failure);
});

describe('an app that confirms', () => {
  test('and never answers counts as "not yet" after ten seconds', async () => {
    const isComplete = vi.fn((): Promise<boolean> => new Promise(() => {}));
    const settled = poll(async () => complete, { isComplete });
    await pass(11_500);
    expect(isComplete).toHaveBeenCalledTimes(2);
    await pass(180_000);
    expect(settled.value).toEqual({ status: 'pending', session: complete });
  });

  test('and rejects once is asked again', async () => {
    const isComplete = vi.fn().mockRejectedValueOnce(new Error('hiccup')).mockResolvedValue(true);
    const settled = poll(async () => complete, { isComplete });
    await pass(500);
    expect(settled.value).toBeUndefined();
    await pass(500);
    expect(settled.value).toEqual({ status: 'complete', session: complete });
    expect(isComplete).toHaveBeenCalledTimes(2);
  });
});

test('a session that the server does not know will not appear', async () => {
  const look = vi.fn(async () => undefined);
  const settled = poll(look);
  await pass(0);
  expect(settled.value).toEqual({ status: 'pending', session: undefined });
  expect(look).toHaveBeenCalledTimes(1);
});
