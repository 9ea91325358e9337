import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckoutError } from '../../src/model/CheckoutError.js';
import { checkoutsQueryOptions } from '../../src/query/checkoutsQueryOptions.js';
import { querySource, session } from './querySource.js';

afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

test('the list of the account is read, with a signal', async () => {
  const list = { sessions: [session('a')], malformed: [] };
  const source = querySource({ listCheckouts: async () => list });
  const queryClient = new QueryClient();
  const options = checkoutsQueryOptions(source);
  expect(await queryClient.fetchQuery(options)).toEqual(list);
  expect(queryClient.getQueryData(options.queryKey)).toEqual(list);
  const [scope, call] = source.transport.listCheckouts.mock.calls[0] ?? [];
  expect(scope).toEqual({ orgId: 'org-1', billingId: 'bill-1' });
  expect(call?.signal).toBeInstanceOf(AbortSignal);
});

test('each malformed row is reported', async () => {
  const rows = [0, 1].map((index) => ({ index, id: undefined, message: 'not an object' }));
  const source = querySource({ listCheckouts: async () => ({ sessions: [], malformed: rows }) });
  const onMalformed = vi.fn();
  await new QueryClient().fetchQuery(checkoutsQueryOptions({ ...source, onMalformed }));
  expect(onMalformed.mock.calls).toEqual([[rows[0]], [rows[1]]]);
});

test('where nobody listens, a malformed row does not keep the others from being read', async () => {
  const list = {
    sessions: [session('a')],
    malformed: [{ index: 1, id: undefined, message: 'not an object' }],
  };
  const source = querySource({ listCheckouts: async () => list });
  expect(await new QueryClient().fetchQuery(checkoutsQueryOptions(source))).toEqual(list);
});

test('offline, the read fails at once instead of waiting', async () => {
  onlineManager.setOnline(false);
  const error = new CheckoutError({ code: 'unauthenticated', message: 'x' });
  const source = querySource({ listCheckouts: () => Promise.reject(error) });
  await expect(new QueryClient().fetchQuery(checkoutsQueryOptions(source))).rejects.toBe(error);
});

test('a read that may help is tried four times in all', async () => {
  vi.useFakeTimers();
  const error = new CheckoutError({ code: 'unavailable', status: 503, message: 'x' });
  const source = querySource({ listCheckouts: () => Promise.reject(error) });
  const read = new QueryClient().fetchQuery(checkoutsQueryOptions(source)).catch((thrown) => thrown);
  await vi.runAllTimersAsync();
  expect(await read).toBe(error);
  expect(source.transport.listCheckouts).toHaveBeenCalledTimes(4);
});

test('sessions that did not change keep their identity when the list is read again', async () => {
  let state = 'open';
  const source = querySource({
    listCheckouts: async () => ({ sessions: [session('a', { state }), session('b')], malformed: [] }),
  });
  const queryClient = new QueryClient();
  const options = checkoutsQueryOptions(source);
  const read = async () => {
    await queryClient.fetchQuery(options);
    return queryClient.getQueryData(options.queryKey)?.sessions;
  };
  const before = await read();
  state = 'complete';
  const after = await read();
  expect(after?.map(({ state: shown }) => shown)).toEqual(['complete', 'open']);
  expect(after?.[1]).toBe(before?.[1]);
});

test('select turns what went through JSON into dates', () => {
  const { select } = checkoutsQueryOptions(querySource());
  const list = { sessions: [session('a')], malformed: [] };
  expect(select(JSON.parse(JSON.stringify(list))).sessions[0]?.createdAt).toEqual(session('a').createdAt);
});

test('a retry waits as long as the server asks', async () => {
  vi.useFakeTimers();
  const error = new CheckoutError({ code: 'unavailable', status: 503, message: 'x', retryAfterMs: 20_000 });
  const source = querySource({ listCheckouts: () => Promise.reject(error) });
  void new QueryClient().fetchQuery(checkoutsQueryOptions(source)).catch(() => {});
  await vi.advanceTimersByTimeAsync(19_999);
  expect(source.transport.listCheckouts).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(source.transport.listCheckouts).toHaveBeenCalledTimes(2);
});
