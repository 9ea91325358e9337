import { hashKey, onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { accountsQueryOptions } from '../../../src/query/plans/accountsQueryOptions.js';
import { fetchSubscriptions } from '../../../src/query/plans/fetchSubscriptions.js';
import {
  paymentMethodsQueryOptions,
  upcomingInvoiceQueryOptions,
} from '../../../src/query/plans/paymentQueryOptions.js';
import { planKeys } from '../../../src/query/plans/planKeys.js';
import { plansQueryOptions } from '../../../src/query/plans/plansQueryOptions.js';
import { retiredPlansQueryOptions } from '../../../src/query/plans/retiredPlansQueryOptions.js';
import { subscriptionsQueryOptions } from '../../../src/query/plans/subscriptionsQueryOptions.js';
import { trialedQueryOptions } from '../../../src/query/plans/trialedQueryOptions.js';
import { type FakeBilling, fakeBilling } from '../../helpers/fakeBilling.js';

const scope = { orgId: 'org', billingId: 'bill' };
const sourceOf = (billing: FakeBilling = {}) => {
  const { transport, calls, count } = fakeBilling(billing);
  return { source: { transport, ...scope }, calls, count };
};
type Source = ReturnType<typeof sourceOf>['source'];

/** Every query, by the procedure that it calls. */
const queries = {
  ListPlans: plansQueryOptions,
  GetPlan: ({ transport }: Source) => retiredPlansQueryOptions(transport, ['p1']),
  ListSubscriptions: subscriptionsQueryOptions,
  ListBillingAccounts: accountsQueryOptions,
  GetBillingAccount: paymentMethodsQueryOptions,
  GetUpcomingInvoice: upcomingInvoiceQueryOptions,
  HasTrialed: (source: Source) => trialedQueryOptions(source, 'p1'),
};
type Name = keyof typeof queries;
const names = Object.keys(queries) as Name[];

let queryClient: QueryClient;
const fetch = (name: Name, source: Source): Promise<unknown> =>
  queryClient.fetchQuery(queries[name](source) as Parameters<typeof queryClient.fetchQuery>[0]);

beforeEach(() => {
  queryClient = new QueryClient();
});
afterEach(() => {
  onlineManager.setOnline(true);
  vi.useRealTimers();
});

describe.each(names)('%s', (name) => {
  test('is called once, with a signal', async () => {
    const { source, calls } = sourceOf({ answers: { GetPlan: { plan: { id: 'p1' } } } });
    const call = vi.spyOn(source.transport, 'call');
    await fetch(name, source);
    expect(calls.map(({ procedure }) => procedure)).toEqual([name]);
    expect(call.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
  });

  test('offline, it fails at once instead of waiting', async () => {
    onlineManager.setOnline(false);
    const { source, count } = sourceOf({ answers: { [name]: 'unauthenticated' } });
    await fetch(name, source).catch(() => {});
    expect(count(name)).toBe(1);
  });
});

test.each<[Name, number]>([
  ['ListPlans', 4],
  ['ListSubscriptions', 4],
  ['GetBillingAccount', 4],
  ['ListBillingAccounts', 1],
  ['GetUpcomingInvoice', 1],
  ['HasTrialed', 1],
])('%s is tried %i times where the server is busy', async (name, times) => {
  vi.useFakeTimers();
  const { source, count } = sourceOf({ answers: { [name]: 'unavailable' } });
  // The same in components, where apps may have other defaults.
  const observer = new QueryObserver(queryClient, queries[name](source) as never);
  const stop = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(6_999);
  expect(count(name)).toBe(Math.min(times, 3));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(count(name)).toBe(times);
  stop();
});

test.each<Name>(['ListBillingAccounts', 'GetBillingAccount', 'GetUpcomingInvoice', 'HasTrialed'])(
  '%s throws into no error boundary, whatever the app does by default',
  (name) => {
    const client = new QueryClient({ defaultOptions: { queries: { throwOnError: true } } });
    const options = client.defaultQueryOptions(queries[name](sourceOf().source) as never);
    expect(options).toMatchObject({ throwOnError: false });
  },
);

test.each<[Name, number]>([
  ['ListBillingAccounts', 5 * 60_000],
  ['HasTrialed', 60_000],
])('the answer of %s is good for %i ms', async (name, fresh) => {
  vi.useFakeTimers();
  const { source, count } = sourceOf();
  await fetch(name, source);
  await vi.advanceTimersByTimeAsync(fresh - 1);
  await fetch(name, source);
  expect(count(name)).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await fetch(name, source);
  expect(count(name)).toBe(2);
});

describe('keys', () => {
  const { source } = sourceOf();
  const other = { ...source, billingId: 'other' };
  const keyOf = (name: Name, of: Source) => queries[name](of).queryKey as readonly unknown[];

  test('each query has one of its own', () => {
    const keys = names.map((name) => hashKey(keyOf(name, source)));
    expect(new Set(keys).size).toBe(names.length);
    expect(planKeys.trialed(source, 'a')).not.toEqual(planKeys.trialed(source, 'b'));
    expect(planKeys.retired(source, ['a'])).not.toEqual(planKeys.retired(source, ['b']));
  });

  test.each<Name>(['ListPlans', 'GetPlan'])('%s is the same for all accounts of a server', (name) => {
    expect(keyOf(name, other)).toEqual(keyOf(name, source));
    expect(keyOf(name, source)).toContain(source.transport.id);
  });

  test('what belongs to an account is below the key of the account', () => {
    const account = checkoutKeys.account(source);
    const belongs = names.filter(
      (name) => hashKey(keyOf(name, source).slice(0, account.length)) === hashKey(account),
    );
    expect(belongs).toEqual(names.filter((name) => name !== 'ListPlans' && name !== 'GetPlan'));
    expect(belongs.filter((name) => hashKey(keyOf(name, other)) === hashKey(keyOf(name, source)))).toEqual(
      [],
    );
  });

  test('a change of the subscriptions reads again what depends on them', () => {
    const above = planKeys.subscriptions(source);
    const below = names.filter(
      (name) => hashKey(keyOf(name, source).slice(0, above.length)) === hashKey(above),
    );
    expect(below).toEqual(['ListSubscriptions', 'GetBillingAccount', 'GetUpcomingInvoice', 'HasTrialed']);
  });
});

describe('subscriptions', () => {
  const subscriptions = [{ id: 's1', created_at: '2026-01-02T03:04:05Z' }];

  test("an app's default placeholder is not shown: it could be another account's", () => {
    const client = new QueryClient({
      defaultOptions: { queries: { placeholderData: (before: unknown) => before ?? 'someone else' } },
    });
    const observer = new QueryObserver(client, subscriptionsQueryOptions(sourceOf().source));
    expect(observer.getCurrentResult().data).toBeUndefined();
  });

  test('a cache that went through JSON has its dates again', async () => {
    const { source } = sourceOf({ subscriptions });
    const options = subscriptionsQueryOptions(source);
    const list = JSON.parse(JSON.stringify(await queryClient.fetchQuery(options)));
    expect(options.select(list).subscriptions[0]?.createdAt).toBeInstanceOf(Date);
    queryClient.setQueryData(options.queryKey, list);
    const cached = await fetchSubscriptions(source, queryClient, 60_000);
    expect(cached.subscriptions[0]?.createdAt).toBeInstanceOf(Date);
  });

  test('fetchSubscriptions reads though the cache is fresh, unless told for how long it is good', async () => {
    vi.useFakeTimers();
    const { source, count } = sourceOf({ subscriptions });
    await fetchSubscriptions(source, queryClient);
    await fetchSubscriptions(source, queryClient);
    expect(count('ListSubscriptions')).toBe(2);
    await fetchSubscriptions(source, queryClient, 1_000);
    expect(count('ListSubscriptions')).toBe(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await fetchSubscriptions(source, queryClient, 1_000);
    expect(count('ListSubscriptions')).toBe(3);
  });

  test('fetchSubscriptions does not retry', async () => {
    const { source, count } = sourceOf({ answers: { ListSubscriptions: 'unavailable' } });
    await expect(fetchSubscriptions(source, queryClient)).rejects.toMatchObject({ code: 'unavailable' });
    expect(count('ListSubscriptions')).toBe(1);
  });
});

test('no next invoice is null, because a query may not be undefined', async () => {
  const { source } = sourceOf();
  expect(await queryClient.fetchQuery(upcomingInvoiceQueryOptions(source))).toBeNull();
});

describe('plans that are not in the list', () => {
  test('are read one by one; those that the server does not know are left out', async () => {
    const { source } = sourceOf({
      answers: {
        GetPlan: ({ fields }) => {
          const { id } = fields as { id: string };
          if (id === 'gone') throw new Error('500');
          return { plan: { id, name: id } };
        },
      },
    });
    const options = retiredPlansQueryOptions(source.transport, ['a', 'gone', 'b']);
    const plans = await queryClient.fetchQuery(options);
    expect(plans.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(options.enabled).toBe(true);
  });

  test('without any, nothing is asked', () => {
    expect(retiredPlansQueryOptions(sourceOf().source.transport, []).enabled).toBe(false);
  });
});
