import { focusManager, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { announceOutcome, onOutcome } from '../../../src/browser/outcomeChannel.js';
import { watchOffer } from '../../../src/checkout/start/watchOffer.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { querySource, session as sessionOf } from '../../query/querySource.js';

const ref = '0123456789abcdef0123456789abcdef';
const successUrl = `https://app.example/?frontier_checkout=success&frontier_checkout_ref=${ref}`;

let controller: AbortController;
afterEach(() => {
  controller.abort();
  focusManager.setFocused(undefined);
});

/** An offer, and what the server says of its session. */
function watch(
  look: () => Promise<CheckoutSession>,
  offered = sessionOf('c1', { successUrl }),
  isOver = false,
) {
  controller = new AbortController();
  if (isOver) controller.abort();
  const onGone = vi.fn();
  const getCheckout = vi.fn(look);
  const account = { queryClient: new QueryClient(), scope: 'a', isReady: true, isCurrent: () => true };
  watchOffer({ ...querySource({ getCheckout }), ...account }, offered, controller.signal, onGone);
  return { onGone, getCheckout };
}
const open = async () => sessionOf('c1');
/** The buyer looks at another page, and at this one again. */
async function lookAgain(getCheckout: ReturnType<typeof watch>['getCheckout']) {
  const before = getCheckout.mock.results.length;
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await Promise.allSettled(getCheckout.mock.results.slice(before).map(({ value }) => value));
  await Promise.resolve();
}
const success = { id: undefined, ref: undefined, outcome: 'success' } as const;

test.each([
  ['id', { ...success, id: 'c1' }],
  ['reference', { ...success, ref }],
])('another tab reports that it was paid, by its %s', async (_, message) => {
  const { onGone } = watch(open);
  announceOutcome(message);
  await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
});

test('another session, and a buyer who gave up, do not end it', async () => {
  const { onGone } = watch(open);
  announceOutcome({ ...success, id: 'c2', ref: 'f'.repeat(32) });
  announceOutcome({ id: 'c1', ref, outcome: 'cancel' });
  // Tabs hear of these in order: only the last one ends it.
  announceOutcome({ ...success, id: 'c1' });
  await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  expect(onGone).toHaveBeenCalledOnce();
});

test('a session without a reference is not ended by one that has none either', async () => {
  const { onGone } = watch(open, sessionOf('c1'));
  announceOutcome({ ...success, id: 'c2' });
  announceOutcome({ ...success, id: 'c1' });
  await vi.waitFor(() => expect(onGone).toHaveBeenCalled());
  expect(onGone).toHaveBeenCalledOnce();
});

test.each([
  ['complete', 1],
  ['expired', 1],
  ['open', 0],
  ['pending', 0],
])('when the page is looked at again, the server is asked: %s', async (state, times) => {
  const { onGone, getCheckout } = watch(async () => sessionOf('c1', { state }));
  expect(getCheckout).not.toHaveBeenCalled();
  await lookAgain(getCheckout);
  expect(getCheckout.mock.calls).toEqual([
    [{ orgId: 'org-1', billingId: 'bill-1' }, 'c1', { signal: controller.signal }],
  ]);
  expect(onGone).toHaveBeenCalledTimes(times);
});

test('the offer stands while the server cannot be asked', async () => {
  const failure = new CheckoutError({ code: 'network', message: 'x' });
  const { onGone, getCheckout } = watch(() => Promise.reject(failure));
  await lookAgain(getCheckout);
  expect(getCheckout).toHaveBeenCalledOnce();
  expect(onGone).not.toHaveBeenCalled();
});

test('an offer that is over hears and asks nothing more', async () => {
  let answer = (_: CheckoutSession) => {};
  const { onGone, getCheckout } = watch(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  controller.abort();
  answer(sessionOf('c1', { state: 'complete' }));
  await lookAgain(getCheckout);
  expect(getCheckout).toHaveBeenCalledOnce();
  expect(onGone).not.toHaveBeenCalled();
  expect(focusManager.hasListeners()).toBe(false);
});

test.each([
  ['has ended', false],
  ['had ended before', true],
])('nor is the report of another tab heard once it %s', async (_, isOver) => {
  const { onGone } = watch(open, undefined, isOver);
  controller.abort();
  const heard = vi.fn();
  const stop = onOutcome(() => heard());
  announceOutcome({ ...success, id: 'c1' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  stop();
  expect(onGone).not.toHaveBeenCalled();
});

test.each([
  ['complete', 1],
  ['open', 0],
])('where the server cannot read one session, the history is read: %s', async (state, times) => {
  controller = new AbortController();
  const onGone = vi.fn();
  const read = Promise.resolve({ sessions: [sessionOf('c1', { state })], malformed: [] });
  const query = querySource({ listCheckouts: () => read });
  const account = { queryClient: new QueryClient(), scope: 'a', isReady: true, isCurrent: () => true };
  watchOffer({ ...query, ...account }, sessionOf('c1'), controller.signal, onGone);
  focusManager.setFocused(false);
  focusManager.setFocused(true);
  await vi.waitFor(() => expect(account.queryClient.isFetching()).toBe(0));
  await new Promise((resolve) => setTimeout(resolve));
  expect(query.transport.listCheckouts).toHaveBeenCalledOnce();
  expect(onGone).toHaveBeenCalledTimes(times);
});
