import {
  QueryClient,
  queryOptions,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import {
  type CheckoutError,
  type CheckoutList,
  type CheckoutSession,
  checkoutKeys,
  checkoutQueryOptions,
  checkoutsQueryOptions,
  connectTransport,
  createCheckoutMutationOptions,
} from 'react-frontier-checkout';
import { expectType, type Same } from './Same.js';

const source = { transport: connectTransport({ baseUrl: '/api' }), orgId: 'org-1' };
const client = new QueryClient();
const listOptions = checkoutsQueryOptions(source);
const oneOptions = checkoutQueryOptions(source, 'id-1');

export function readCache() {
  const list = client.getQueryData(listOptions.queryKey);
  expectType<Same<typeof list, CheckoutList | undefined>>();
  const sameList = client.getQueryData(checkoutKeys.list(source));
  expectType<Same<typeof sameList, CheckoutList | undefined>>();
  const session = client.getQueryData(oneOptions.queryKey);
  expectType<Same<typeof session, CheckoutSession | undefined>>();
  const sameSession = client.getQueryData(checkoutKeys.detail(source, 'id-1'));
  expectType<Same<typeof sameSession, CheckoutSession | undefined>>();
  const error = client.getQueryState(listOptions.queryKey)?.error;
  expectType<Same<typeof error, CheckoutError | null | undefined>>();
}

export function writeCache() {
  client.setQueryData(oneOptions.queryKey, (before) => {
    expectType<Same<typeof before, CheckoutSession | undefined>>();
    return before;
  });
  // @ts-expect-error the cache holds a CheckoutList, not its sessions
  client.setQueryData(listOptions.queryKey, [] as CheckoutSession[]);
}

export async function load() {
  await client.prefetchQuery(listOptions);
  await client.prefetchQuery({ ...oneOptions, staleTime: 60_000 });
  const list = await client.fetchQuery(listOptions);
  expectType<Same<typeof list, CheckoutList>>();
  const session = await client.ensureQueryData(oneOptions);
  expectType<Same<typeof session, CheckoutSession>>();
}

export function useOptions() {
  const list = useQuery(listOptions);
  expectType<Same<typeof list.data, CheckoutList | undefined>>();
  expectType<Same<typeof list.error, CheckoutError | null>>();
  const count = useQuery({ ...listOptions, enabled: false, select: ({ sessions }) => sessions.length });
  expectType<Same<typeof count.data, number | undefined>>();
  const session = useSuspenseQuery(oneOptions);
  expectType<Same<typeof session.data, CheckoutSession>>();
  const wrapped = useQuery(queryOptions(oneOptions));
  expectType<Same<typeof wrapped.data, CheckoutSession | undefined>>();
}

export function useManyOptions(ids: readonly string[]) {
  const [list, one] = useQueries({ queries: [listOptions, oneOptions] });
  expectType<Same<typeof list.data, CheckoutList | undefined>>();
  expectType<Same<typeof list.error, CheckoutError | null>>();
  expectType<Same<typeof one.data, CheckoutSession | undefined>>();
  const many = useQueries({ queries: ids.map((id) => checkoutQueryOptions(source, id)) });
  expectType<Same<(typeof many)[number]['data'], CheckoutSession | undefined>>();
}

export function useCreate() {
  const create = useMutation(createCheckoutMutationOptions(source));
  expectType<Same<typeof create.data, CheckoutSession | undefined>>();
  create.mutate({ plan: 'pro' });
  // @ts-expect-error a plan and a feature
  create.mutate({ plan: 'pro', feature: 'credits_500' });
}

// @ts-expect-error there is no key for creating, which is a mutation
export const noKey = checkoutKeys.create;
