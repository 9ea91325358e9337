import { dehydrate, hydrate, keepPreviousData, QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { checkoutQueryOptions } from '../../src/query/checkoutQueryOptions.js';
import { checkoutsQueryOptions } from '../../src/query/checkoutsQueryOptions.js';
import { cachedClockSkew } from '../../src/query/reading/serverClock.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { querySource, session } from './querySource.js';

const serverTime = new Date(Date.now() + 3_600_000);
const list = () => ({ sessions: [session('a'), session('b')], malformed: [], serverTime });
const source = querySource({ listCheckouts: async () => list(), getCheckout: async (_, id) => session(id) });

/** A cache that was kept in storage, or sent with a server render. */
async function storedCache(): Promise<QueryClient> {
  const before = new QueryClient();
  await before.fetchQuery(checkoutsQueryOptions(source));
  await before.fetchQuery(checkoutQueryOptions(source, 'a'));
  const after = new QueryClient();
  hydrate(after, JSON.parse(JSON.stringify(dehydrate(before))));
  return after;
}

test('a list from a cache that went through JSON has its dates, and the server’s time', async () => {
  const queryClient = await storedCache();
  const options = checkoutsQueryOptions(source);
  expect(new QueryObserver(queryClient, options).getCurrentResult().data).toEqual(list());
  expect(Math.round((cachedClockSkew(source, queryClient) ?? 0) / 60_000)).toBe(60);
  expect(await queryClient.fetchQuery({ ...options, staleTime: 0 })).toEqual(list());
  expect(queryClient.getQueryData(options.queryKey)).toEqual(list());
  expect(new QueryObserver(queryClient, options).getCurrentResult().data).toEqual(list());
});

test('so has a session', async () => {
  const queryClient = await storedCache();
  const options = checkoutQueryOptions(source, 'a');
  expect(new QueryObserver(queryClient, options).getCurrentResult().data).toEqual(session('a'));
});

test('with the same `id`, what a server prefetched from another address is found in the browser', async () => {
  const sandbox = createSandbox({ generation: 'connect', sessions: [{ plan: 'pro', state: 'complete' }] });
  const account = { orgId: sandboxOrgId, billingId: sandboxBillingId };
  const at = (baseUrl: string, id?: string) =>
    checkoutsQueryOptions({ ...account, transport: connectTransport({ id, baseUrl, fetch: sandbox.fetch }) });

  const onServer = new QueryClient();
  await onServer.prefetchQuery(at('http://frontier.internal:8080', 'frontier'));
  const html = JSON.stringify(dehydrate(onServer));
  const inBrowser = new QueryClient();
  hydrate(inBrowser, JSON.parse(html));

  const read = (baseUrl: string, id?: string) =>
    new QueryObserver(inBrowser, at(baseUrl, id)).getCurrentResult().data?.sessions;
  expect(read('/frontier', 'frontier')).toMatchObject([{ state: 'complete', createdAt: expect.any(Date) }]);
  expect(read('/frontier')).toBeUndefined();
});

test.each([
  ['connect', connectTransport],
  ['rest', restTransport],
])('without an `id`, the %s transport has one from its address', (kind, create) => {
  expect(create({ baseUrl: '/frontier/' }).id).toBe(`${kind}:/frontier`);
  expect(create({ baseUrl: '/frontier', id: 'x' }).id).toBe('x');
});

test('data of another account never stands in, whatever the app’s defaults are', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { placeholderData: keepPreviousData } } });
  const never = querySource({ listCheckouts: () => new Promise(() => {}) });
  const other = { ...never, orgId: 'org-2' };
  await queryClient.fetchQuery(checkoutsQueryOptions(source));
  await queryClient.fetchQuery(checkoutQueryOptions(source, 'a'));
  for (const [before, after] of [
    [checkoutsQueryOptions(source), checkoutsQueryOptions(other)],
    [checkoutQueryOptions(source, 'a'), checkoutQueryOptions(other, 'a')],
  ] as const) {
    const observer = new QueryObserver<unknown>(queryClient, before as never);
    const stop = observer.subscribe(() => {});
    expect(observer.getCurrentResult().data).toBeDefined();
    observer.setOptions(after as never);
    expect(observer.getCurrentResult()).toMatchObject({ data: undefined, status: 'pending' });
    stop();
  }
});
