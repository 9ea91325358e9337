import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutList } from '../../../src/model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../../../src/query/checkoutsQueryOptions.js';
import {
  fetchCheckouts,
  invalidateCheckouts,
  putCheckout,
} from '../../../src/query/reading/fetchCheckouts.js';
import { querySource, session } from '../querySource.js';

/** A server that answers when it is told to; each answer has one session, named by the request's number. */
function slowServer() {
  const waiting: ((list: CheckoutList) => void)[] = [];
  const source = querySource({
    listCheckouts: () => new Promise((resolve) => waiting.push(resolve)),
  });
  const answer = (request: number) =>
    waiting[request - 1]?.({ sessions: [session(`answer ${request}`)], malformed: [] });
  return { source, answer, requests: () => waiting.length };
}
const ids = (list: CheckoutList | undefined) => list?.sessions.map(({ id }) => id);

let queryClient: QueryClient;
let stop = () => {};
beforeEach(() => {
  queryClient = new QueryClient();
});
afterEach(() => stop());

/** Keeps the list on the page, as a component does. */
function show(source: ReturnType<typeof querySource>) {
  const observer = new QueryObserver(queryClient, checkoutsQueryOptions(source));
  stop = observer.subscribe(() => {});
  return () => ids(observer.getCurrentResult().data);
}

test('fetchCheckouts reads though the cache is fresh, and fills it', async () => {
  const source = querySource({ listCheckouts: async () => ({ sessions: [session('a')], malformed: [] }) });
  await fetchCheckouts(source, queryClient);
  expect(ids(await fetchCheckouts(source, queryClient))).toEqual(['a']);
  expect(source.transport.listCheckouts).toHaveBeenCalledTimes(2);
  expect(ids(queryClient.getQueryData(checkoutsQueryOptions(source).queryKey))).toEqual(['a']);
});

test('fetchCheckouts joins a request that is under way', async () => {
  const { source, answer, requests } = slowServer();
  const shown = show(source);
  const fetched = fetchCheckouts(source, queryClient);
  answer(1);
  expect(ids(await fetched)).toEqual(['answer 1']);
  expect(shown()).toEqual(['answer 1']);
  expect(requests()).toBe(1);
});

test('fetchCheckouts does not retry', async () => {
  const error = new CheckoutError({ code: 'unavailable', status: 503, message: 'x' });
  const source = querySource({ listCheckouts: () => Promise.reject(error) });
  await expect(fetchCheckouts(source, queryClient)).rejects.toBe(error);
  expect(source.transport.listCheckouts).toHaveBeenCalledOnce();
});

test('invalidateCheckouts reads again what is on the page, by a new request', async () => {
  const { source, answer, requests } = slowServer();
  const shown = show(source);
  invalidateCheckouts(source, queryClient);
  await vi.waitFor(() => expect(requests()).toBe(2));
  answer(1);
  answer(2);
  await vi.waitFor(() => expect(shown()).toEqual(['answer 2']));
});

test('invalidateCheckouts leaves other queries alone', async () => {
  const { source } = slowServer();
  const otherKey = ['app', 'team'];
  const other = queryClient.fetchQuery({ queryKey: otherKey, queryFn: () => Promise.resolve('team') });
  invalidateCheckouts(source, queryClient);
  expect(await other).toBe('team');
  invalidateCheckouts(source, queryClient);
  expect(queryClient.getQueryState(otherKey)?.isInvalidated).toBe(false);
});

test('invalidateCheckouts reads nothing where no list is on the page', async () => {
  const source = querySource();
  await fetchCheckouts(source, queryClient);
  invalidateCheckouts(source, queryClient);
  await Promise.resolve();
  expect(source.transport.listCheckouts).toHaveBeenCalledOnce();
  const { queryKey } = checkoutsQueryOptions(source);
  expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true);
});

test('fetchCheckouts reads though the cached list is from the future, by the clock of a server that rendered it', async () => {
  const source = querySource();
  const { queryKey } = checkoutsQueryOptions(source);
  const updatedAt = Date.now() + 25 * 3_600_000;
  queryClient.setQueryData(queryKey, { sessions: [], malformed: [] }, { updatedAt });
  await fetchCheckouts(source, queryClient);
  expect(source.transport.listCheckouts).toHaveBeenCalledOnce();
});

test('putCheckout replaces one session, and the list stays as old as it is', async () => {
  const sessions = [session('a'), session('b')];
  const source = querySource({ listCheckouts: async () => ({ sessions, malformed: [] }) });
  await fetchCheckouts(source, queryClient);
  const { queryKey } = checkoutsQueryOptions(source);
  const readAt = queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? 0;
  vi.spyOn(Date, 'now').mockReturnValue(readAt + 60_000);
  putCheckout(source, queryClient, session('b', { state: 'complete' }));
  vi.restoreAllMocks();
  const list = queryClient.getQueryData(queryKey);
  expect(list?.sessions.map(({ state }) => state)).toEqual(['open', 'complete']);
  expect(queryClient.getQueryState(queryKey)?.dataUpdatedAt).toBe(readAt);
});

test('putCheckout makes no list where none was read', () => {
  const source = querySource();
  putCheckout(source, queryClient, session('a'));
  expect(queryClient.getQueryData(checkoutsQueryOptions(source).queryKey)).toBeUndefined();
});
