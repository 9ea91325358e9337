import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { CheckoutError, type CheckoutErrorCode } from '../../src/model/CheckoutError.js';
import { checkoutQueryOptions } from '../../src/query/checkoutQueryOptions.js';
import { caught } from '../helpers/caught.js';
import { querySource, session } from './querySource.js';

const list = async () => ({ sessions: [session('a'), session('b')], malformed: [] });

afterEach(() => onlineManager.setOnline(true));

test('a session is read by its id, with a signal', async () => {
  const source = querySource({ listCheckouts: list, getCheckout: async (_, id) => session(id) });
  const queryClient = new QueryClient();
  const options = checkoutQueryOptions(source, 'b');
  expect((await queryClient.fetchQuery(options)).id).toBe('b');
  expect(queryClient.getQueryData(options.queryKey)?.id).toBe('b');
  expect(source.transport.listCheckouts).not.toHaveBeenCalled();
  const [scope, id, call] = source.transport.getCheckout?.mock.calls[0] ?? [];
  expect([scope, id]).toEqual([{ orgId: 'org-1', billingId: 'bill-1' }, 'b']);
  expect(call?.signal).toBeInstanceOf(AbortSignal);
});

test('without a way to read by id, it is looked up in the list', async () => {
  const source = querySource({ listCheckouts: list });
  expect((await new QueryClient().fetchQuery(checkoutQueryOptions(source, 'b'))).id).toBe('b');
  const [scope, call] = source.transport.listCheckouts.mock.calls[0] ?? [];
  expect(scope).toEqual({ orgId: 'org-1', billingId: 'bill-1' });
  expect(call?.signal).toBeInstanceOf(AbortSignal);
});

test('an id that the server does not know is not_found, and is not asked for again', async () => {
  const source = querySource({ listCheckouts: list });
  const error = await caught(() => new QueryClient().fetchQuery(checkoutQueryOptions(source, 'nobody')));
  expect(error.code).toBe('not_found');
  expect(error.message).toContain('"nobody"');
  expect(source.transport.listCheckouts).toHaveBeenCalledOnce();
});

test('a read is tried again only where that may help', () => {
  const { retry } = checkoutQueryOptions(querySource(), 'a');
  const decide = (code: CheckoutErrorCode, status: number) =>
    typeof retry === 'function' && retry(0, new CheckoutError({ code, status, message: 'x' }));
  expect(decide('unavailable', 503)).toBe(true);
  expect(decide('permission_denied', 403)).toBe(false);
});

test('offline, the read fails at once instead of waiting', async () => {
  onlineManager.setOnline(false);
  const error = new CheckoutError({ code: 'unauthenticated', message: 'x' });
  const source = querySource({ getCheckout: () => Promise.reject(error) });
  await expect(new QueryClient().fetchQuery(checkoutQueryOptions(source, 'a'))).rejects.toBe(error);
});

test('select turns what went through JSON into dates', () => {
  const { select } = checkoutQueryOptions(querySource(), 'a');
  expect(select(JSON.parse(JSON.stringify(session('a'))))).toMatchObject({
    createdAt: session('a').createdAt,
    expireAt: session('a').expireAt,
  });
});
