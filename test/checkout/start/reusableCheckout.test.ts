import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildReturnUrl } from '../../../src/browser/returnUrl.js';
import { rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { reusableCheckout } from '../../../src/checkout/start/reusableCheckout.js';
import type { CheckoutRequest } from '../../../src/model/CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { querySource, session as sessionOf } from '../../query/querySource.js';
import { fakePage } from '../fakePage.js';

let page: ReturnType<typeof fakePage>;
beforeEach(() => {
  page = fakePage();
});
afterEach(() => page.unload());

const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const urls = (ref: string, id?: string) => {
  const build = (field: 'successUrl' | 'cancelUrl', path: string) =>
    buildReturnUrl(field, path, 'https://app.test/', ref.repeat(32)).replace(
      '{{.CheckoutID}}',
      (old) => id ?? old,
    );
  return { successUrl: build('successUrl', '/billing'), cancelUrl: build('cancelUrl', '/pricing') };
};

/** A session of plan "pro" that an earlier click made. */
const session = (fields: Partial<CheckoutSession> = {}) =>
  sessionOf('c1', { createdAt: minutes(-30), expireAt: minutes(30), ...urls('a', 'c1'), ...fields });

/** The session that a click on "pro" reuses, where the history shows these. */
function reused(
  sessions: CheckoutSession[],
  request: Partial<CheckoutRequest> = { plan: 'pro' },
  history: Partial<CheckoutList> = {},
) {
  const source = {
    ...querySource(),
    queryClient: new QueryClient(),
    scope: 'a',
    isReady: true,
    isCurrent: () => true,
  };
  source.queryClient.setQueryData(checkoutKeys.list(source), { sessions, malformed: [], ...history });
  return reusableCheckout(source, { ...urls('b'), ...request } as CheckoutRequest)?.id;
}

test.each([
  ['open', {}],
  ['pending, which is the same', { state: 'pending' }],
  ['of an old server, which leaves the placeholder', urls('a')],
  ['with five minutes left', { expireAt: minutes(5.1) }],
])('a session that serves as well: %s', (_, fields) => {
  expect(reused([session(fields)])).toBe('c1');
});

test.each<[string, Partial<CheckoutSession>]>([
  ['is paid', { state: 'complete' }],
  ['has expired', { state: 'expired' }],
  ['is in a state that is not known', { state: 'brand_new' }],
  ['has less than five minutes left', { expireAt: minutes(4.9) }],
  ['has no end', { expireAt: undefined }],
  ['sells another plan', { plan: 'team' }],
  ['sells no plan', { plan: undefined, product: 'pro' }],
  ['leads elsewhere when it is paid', { successUrl: 'https://app.test/elsewhere' }],
  ['leads elsewhere when it is given up', { cancelUrl: 'https://app.test/elsewhere' }],
  ['leads nowhere', { successUrl: undefined, cancelUrl: undefined }],
])('not one that %s', (_, fields) => {
  expect(reused([session(fields)])).toBeUndefined();
});

test('the first of several that serves', () => {
  const [paid, good, later] = [session({ state: 'complete', plan: 'x' }), session({ id: 'c2' }), session()];
  expect(reused([paid, { ...good, ...urls('a', 'c2') }, later])).toBe('c2');
});

test('not what was bought since', () => {
  const bought = sessionOf('c2', { state: 'complete', updatedAt: minutes(-1) });
  expect(reused([session(), bought])).toBeUndefined();
  expect(reused([session(), { ...bought, plan: 'team' }])).toBe('c1');
  expect(reused([session(), { ...bought, updatedAt: minutes(-31) }])).toBe('c1');
});

test('what is left of its time is counted by the server’s clock', () => {
  const ahead = { serverTime: minutes(28) };
  expect(reused([session()], undefined, ahead)).toBeUndefined();
  const behind = { serverTime: minutes(-60) };
  expect(reused([session({ expireAt: minutes(-30) })], undefined, behind)).toBe('c1');
});

test('a history that went through JSON has dates again', () => {
  expect(reused(JSON.parse(JSON.stringify([session()])))).toBe('c1');
});

test.each([{ skipTrial: true }, { cancelAfterTrial: true }])(
  'no server tells the trial terms %o: only what this browser remembers does',
  (terms) => {
    expect(reused([session()], { plan: 'pro', ...terms })).toBeUndefined();
    rememberCheckout('a', { id: 'c1' }, { plan: 'pro', ...terms });
    expect(reused([session()], { plan: 'pro', ...terms })).toBe('c1');
    expect(reused([session()])).toBeUndefined();
  },
);

test('what this browser remembers counts more than what the server tells, and only in its account', () => {
  rememberCheckout('b', { id: 'c1' }, { plan: 'team' });
  expect(reused([session()])).toBe('c1');
  rememberCheckout('a', { id: undefined, ref: 'a'.repeat(32) }, { plan: 'by name' });
  expect(reused([session()])).toBeUndefined();
  expect(reused([session()], { plan: 'by name' })).toBe('c1');
});

test('a feature is sold as a product, and a product is told apart by what is remembered only', () => {
  const credits = session({ plan: undefined, product: 'credits' });
  expect(reused([credits], { feature: 'credits' })).toBe('c1');
  expect(reused([credits], { feature: 'seats' })).toBeUndefined();
  expect(reused([credits], { product: 'credits', quantity: 2 })).toBeUndefined();
  expect(reused([session({ plan: undefined })], { setup: 'paymentMethod' })).toBeUndefined();
});

test('without a history there is none', () => {
  const source = {
    ...querySource(),
    queryClient: new QueryClient(),
    scope: 'a',
    isReady: true,
    isCurrent: () => true,
  };
  expect(reusableCheckout(source, { plan: 'pro', ...urls('b') })).toBeUndefined();
});
