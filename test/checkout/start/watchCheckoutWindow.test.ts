import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceOutcome, type OutcomeMessage, onOutcome } from '../../../src/browser/outcomeChannel.js';
import { watchCheckoutWindow } from '../../../src/checkout/start/watchCheckoutWindow.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { querySource, session as sessionOf } from '../../query/querySource.js';
import { fakePage } from '../fakePage.js';

let page: ReturnType<typeof fakePage>;
let stop = () => {};
beforeEach(() => {
  page = fakePage();
  vi.useFakeTimers();
});
afterEach(async () => {
  stop();
  await page.unload();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const ref = '0123456789abcdef0123456789abcdef';
const withRef = sessionOf('c1', {
  successUrl: `https://app.test/?frontier_checkout=success&frontier_checkout_ref=${ref}`,
});

/** A payment page in another window, and what the server says of its session. */
function watch(state: () => string, session: CheckoutSession = withRef) {
  const onDone = vi.fn();
  const getCheckout = vi.fn(async () => sessionOf('c1', { state: state() }));
  const source = {
    ...querySource({ getCheckout }),
    queryClient: new QueryClient(),
    scope: 'a',
    isReady: true,
    isCurrent: () => true,
  };
  const opened = { leave: () => {}, close: () => {}, isClosed: () => page.opened.closed };
  stop = watchCheckoutWindow(opened, session, source, onDone);
  return { onDone, getCheckout, queryClient: source.queryClient, historyKey: checkoutKeys.list(source) };
}
/** What this page's return notice hears. */
function hear() {
  const heard: OutcomeMessage[] = [];
  const stopHearing = onOutcome((message) => {
    heard.push(message);
    return false;
  });
  return { heard, stopHearing };
}

test('the server is asked every five seconds, for five minutes', async () => {
  const { onDone, getCheckout } = watch(() => 'open');
  await pass(0);
  expect(getCheckout).toHaveBeenCalledTimes(1);
  await pass(4_999);
  expect(getCheckout).toHaveBeenCalledTimes(1);
  await pass(1);
  expect(getCheckout).toHaveBeenCalledTimes(2);
  await pass(600_000);
  expect(getCheckout).toHaveBeenCalledTimes(61);
  expect(onDone).not.toHaveBeenCalled();
});

test('a session that is complete ends it, and this page’s notice hears of it', async () => {
  const { heard, stopHearing } = hear();
  let state = 'open';
  const { onDone, getCheckout } = watch(() => state);
  await pass(0);
  state = 'complete';
  await pass(5_000);
  expect(onDone).toHaveBeenCalledOnce();
  vi.useRealTimers();
  await vi.waitFor(() => expect(heard).toEqual([{ id: 'c1', ref, outcome: 'success' }]));
  stopHearing();
  expect(getCheckout).toHaveBeenCalledTimes(2);
});

test('one that has expired is asked for no more: the buyer closes the window', async () => {
  const { onDone, getCheckout } = watch(() => 'expired');
  await pass(60_000);
  expect(getCheckout).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
  page.opened.closed = true;
  await pass(500);
  expect(onDone).toHaveBeenCalledOnce();
});

test('a window that is closed ends it, and the server is asked no more', async () => {
  const { onDone, getCheckout } = watch(() => 'open');
  await pass(4_000);
  page.opened.closed = true;
  await pass(500);
  expect(onDone).toHaveBeenCalledOnce();
  await pass(60_000);
  expect(onDone).toHaveBeenCalledOnce();
  expect(getCheckout).toHaveBeenCalledOnce();
});

test.each<[string, Partial<OutcomeMessage>]>([
  ['id', { id: 'c1' }],
  ['reference', { ref }],
])('a return page that reports the outcome ends it: by %s', async (_, message) => {
  const { onDone } = watch(() => 'open');
  vi.useRealTimers();
  announceOutcome({ id: undefined, ref: undefined, outcome: 'cancel', ...message });
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

test('the outcome of another checkout does not', async () => {
  const { onDone } = watch(() => 'open', sessionOf('c1'));
  vi.useRealTimers();
  announceOutcome({ id: 'c2', ref: undefined, outcome: 'success' });
  // Pages hear of these in order: the first that ends it is the last one.
  const { heard, stopHearing } = hear();
  announceOutcome({ id: 'c3', ref, outcome: 'success' });
  await vi.waitFor(() => expect(heard.map(({ id }) => id)).toContain('c3'));
  stopHearing();
  expect(onDone).not.toHaveBeenCalled();
});

test('the history is out of date afterwards', async () => {
  const { queryClient, historyKey } = watch(() => 'complete');
  queryClient.setQueryData(historyKey, { sessions: [], malformed: [] });
  await pass(0);
  expect(queryClient.getQueryState(historyKey)?.isInvalidated).toBe(true);
});

test('what is stopped does nothing more', async () => {
  const { onDone, getCheckout } = watch(() => 'open');
  await pass(0);
  stop();
  page.opened.closed = true;
  await pass(60_000);
  expect(getCheckout).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
});
