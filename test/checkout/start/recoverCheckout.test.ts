import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverCheckout } from '../../../src/checkout/start/recoverCheckout.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutList } from '../../../src/model/CheckoutSession.js';
import { checkoutsQueryOptions } from '../../../src/query/checkoutsQueryOptions.js';
import { querySource, session } from '../../query/querySource.js';

const ref = '0123456789abcdef0123456789abcdef';
const made = (id: string, state = 'open') => ({
  ...session(id),
  state,
  successUrl: `https://app.example/?frontier_checkout=success&frontier_checkout_ref=${ref}`,
});

type Answer = { resolve: (list: CheckoutList) => void; reject: (error: unknown) => void };

/** A server that answers when it is told to, for a page that shows the list. */
function slowPage() {
  const waiting: Answer[] = [];
  const listCheckouts = () =>
    new Promise<CheckoutList>((resolve, reject) => waiting.push({ resolve, reject }));
  const query = querySource({ listCheckouts });
  const source = { ...query, queryClient, scope: 'a', isReady: true, isCurrent: () => true };
  const observer = new QueryObserver(queryClient, { ...checkoutsQueryOptions(source), retry: false });
  stop = observer.subscribe(() => {});
  const shown = () => observer.getCurrentResult().data?.sessions.map(({ id }) => id);
  return { source, waiting, shown };
}

let queryClient: QueryClient;
let stop = () => {};
beforeEach(() => {
  queryClient = new QueryClient();
});
afterEach(() => stop());

test('returns the session that the start made, and the page shows the answer', async () => {
  const { source, waiting, shown } = slowPage();
  const recovered = recoverCheckout(source, ref);
  // What was asked for before the create may not include it.
  waiting[0]?.resolve({ sessions: [session('old')], malformed: [] });
  waiting[1]?.resolve({ sessions: [session('other'), made('mine')], malformed: [] });
  expect((await recovered)?.id).toBe('mine');
  expect(shown()).toEqual(['other', 'mine']);
  expect(waiting).toHaveLength(2);
});

test.each(['complete', 'expired'])('a session that is %s is not offered', async (state) => {
  const { source, waiting } = slowPage();
  const recovered = recoverCheckout(source, ref);
  waiting[1]?.resolve({ sessions: [made('mine', state)], malformed: [] });
  expect(await recovered).toBeUndefined();
});

test('where the history cannot be read, the page still reads it for itself', async () => {
  const { source, waiting, shown } = slowPage();
  const recovered = recoverCheckout(source, ref);
  waiting[1]?.reject(new CheckoutError({ code: 'network', message: 'x' }));
  expect(await recovered).toBeUndefined();
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  waiting[2]?.resolve({ sessions: [session('a')], malformed: [] });
  await vi.waitFor(() => expect(shown()).toEqual(['a']));
});
