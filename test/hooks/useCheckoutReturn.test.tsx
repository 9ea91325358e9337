import { QueryClient } from '@tanstack/react-query';
import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberCheckout } from '../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutHistoryTable } from '../../src/components/history/CheckoutHistoryTable.js';
import { CheckoutReturn } from '../../src/components/return/CheckoutReturn.js';
import { type UseCheckoutReturnOptions, useCheckoutReturn } from '../../src/hooks/useCheckoutReturn.js';
import { openShop, shopScope } from '../helpers/shop.js';

// A session of its own for each test: what was told of one is remembered for as long as the page lives.
let id: string;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function comeBack(outcome = 'success'): void {
  history.replaceState(null, '', `/done?frontier_checkout=${outcome}&frontier_checkout_id=${id}`);
}

function open(state: string, options: UseCheckoutReturnOptions, shop = shopWith(state)) {
  const hook = renderHook(() => useCheckoutReturn(options), { wrapper: shop.Shop });
  return { shop, ...hook, status: () => hook.result.current.status };
}

const shopWith = (state: string, props = {}) =>
  openShop({ sandbox: { sessions: [{ id, plan: 'pro', state }] }, ...props });

beforeEach(() => {
  id = crypto.randomUUID();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

describe('confirm', () => {
  test('complete needs the host’s word too, asked again with each look', async () => {
    comeBack();
    let paid = false;
    const confirm = vi.fn(async () => paid);
    const { status } = open('complete', { confirm });
    await pass(4_000);
    expect(status()).toBe('verifying');
    expect(confirm.mock.calls.length).toBeGreaterThan(1);
    expect(confirm).toHaveBeenCalledWith({
      id,
      session: expect.objectContaining({ id, state: 'complete' }),
      remembered: undefined,
    });
    paid = true;
    await pass(6_000);
    expect(status()).toBe('complete');
  });

  test('never given, it stays unconfirmed', async () => {
    comeBack();
    const { status } = open('complete', { confirm: async () => false });
    await pass(190_000);
    expect(status()).toBe('unconfirmed');
  });

  test.each([
    [true, 'complete'],
    [false, 'forbidden'],
  ])('alone decides where the buyer may not look: %s, %s', async (word, expected) => {
    comeBack();
    const shop = shopWith('open');
    shop.sandbox.behave({ outcome: 'forbidden' });
    rememberCheckout(shop.scope, { id }, { plan: 'pro' });
    const confirm = vi.fn(async () => word);
    const { status } = open('open', { confirm }, shop);
    if (!word) await pass(200_000);
    await waitFor(() => expect(status()).toBe(expected));
    const remembered = expect.objectContaining({ id, plan: 'pro' });
    expect(confirm).toHaveBeenCalledWith({ id, session: undefined, remembered });
  });

  test.each(['nothing', 'another checkout'])(
    'is not asked about an id that may be forged, where the buyer may not look and this browser remembers %s',
    async (known) => {
      comeBack();
      const shop = shopWith('open');
      shop.sandbox.behave({ outcome: 'forbidden' });
      if (known !== 'nothing') rememberCheckout(shop.scope, { id: crypto.randomUUID() }, { plan: 'pro' });
      const confirm = vi.fn(async () => true);
      const { status } = open('open', { confirm }, shop);
      await waitFor(() => expect(status()).toBe('forbidden'));
      expect(confirm).not.toHaveBeenCalled();
    },
  );

  test('that fails where the buyer may not look is no confirmation', async () => {
    comeBack();
    const shop = shopWith('open');
    shop.sandbox.behave({ outcome: 'forbidden' });
    rememberCheckout(shop.scope, { id }, { plan: 'pro' });
    const confirm = vi.fn(() => Promise.reject(new Error('mine')));
    const { status } = open('open', { confirm }, shop);
    await pass(4_000);
    expect(status()).toBe('verifying');
    await pass(200_000);
    expect(status()).toBe('forbidden');
  });

  test('may come later where the buyer may not look', async () => {
    comeBack();
    const shop = shopWith('open');
    shop.sandbox.behave({ outcome: 'forbidden' });
    rememberCheckout(shop.scope, { id }, { plan: 'pro' });
    let inForce = false;
    const { status } = open('open', { confirm: async () => inForce }, shop);
    await pass(60_000);
    expect(status()).toBe('verifying');
    inForce = true;
    await pass(12_000);
    expect(status()).toBe('complete');
  });
});

test('a look that the host’s query client gave up is followed by another', async () => {
  comeBack();
  const shop = shopWith('complete');
  shop.sandbox.behave({ delayMs: 500, on: 'list', times: 1 });
  const { status } = open('complete', {}, shop);
  await waitFor(() => expect(shop.gets()).toHaveLength(1));
  await act(() => shop.queryClient.cancelQueries());
  expect(status()).toBe('verifying');
  await pass(1_500);
  expect(status()).toBe('complete');
});

describe('callbacks and events', () => {
  test.each([
    ['success', 'complete', 'onComplete', 'checkout_completed'],
    ['cancel', 'open', 'onCancelled', 'checkout_cancelled'],
    ['success', 'expired', 'onExpired', 'checkout_expired'],
  ] as const)(
    '%s, %s: %s once, over StrictMode, reload and Back',
    async (outcome, state, callback, event) => {
      const told = vi.fn();
      const onEvent = vi.fn();
      for (let visit = 0; visit < 3; visit++) {
        comeBack(outcome);
        const shop = shopWith(state, { onEvent });
        const { unmount, result } = renderHook(() => useCheckoutReturn({ [callback]: told }), {
          wrapper: ({ children }) => (
            <StrictMode>
              <shop.Shop>{children}</shop.Shop>
            </StrictMode>
          ),
        });
        await waitFor(() => expect(['complete', 'cancelled', 'expired']).toContain(result.current.status));
        await pass(10);
        unmount();
      }
      expect(told).toHaveBeenCalledOnce();
      expect(told).toHaveBeenCalledWith(
        expect.objectContaining({ id, session: expect.objectContaining({ id }) }),
      );
      expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(['checkout_returned', event]);
    },
  );

  test('invalidates the host’s queries on completion, and not before', async () => {
    comeBack();
    const queryClient = new QueryClient();
    queryClient.setQueryData(['plan'], 'free');
    const stale = () => queryClient.getQueryState(['plan'])?.isInvalidated;
    const shop = shopWith('open', { queryClient });
    const { status } = open('open', { invalidate: [['plan']] }, shop);
    await pass(500);
    expect(stale()).toBe(false);
    shop.sandbox.behave({ lagMs: 0 });
    shop.sandbox.pay(id);
    await pass(3_000);
    expect(status()).toBe('complete');
    expect(stale()).toBe(true);
  });
});

test('the address is replaced through the seam', async () => {
  comeBack();
  const replaceUrl = vi.fn();
  const { status } = open('complete', {}, shopWith('complete', { replaceUrl }));
  await waitFor(() => expect(status()).toBe('complete'));
  expect(replaceUrl).toHaveBeenCalledExactlyOnceWith(`${location.origin}/done`);
  expect(location.search).toContain('frontier_checkout');
});

test('says since when it has been verifying', async () => {
  comeBack();
  const { result } = open('open', {});
  expect(result.current.verifyingSince).toBeTypeOf('number');
  expect(Date.now() - (result.current.verifyingSince as number)).toBeLessThan(1_000);
});

test('nothing on the page offers to pay what may be paid already', async () => {
  comeBack();
  rememberCheckout(shopScope(), { id }, { plan: 'pro' });
  const shop = shopWith('open');
  shop.show(
    <>
      <CheckoutReturn />
      <CheckoutHistoryTable />
    </>,
  );
  await waitFor(() => expect(screen.getByText('Open')).toBeTruthy());
  expect(screen.queryByRole('link')).toBeNull();
  await pass(190_000);
  expect(screen.getByRole('link', { name: /Resume/ })).toBeTruthy();
});

describe.each(['rest-product', 'connect'] as const)('by id, on %s', (generation) => {
  const gets = (shop: ReturnType<typeof openShop>) =>
    shop.sandbox.requests.filter(({ path }) => /GetCheckout|checkouts\/./.test(path)).length;
  const lists = (shop: ReturnType<typeof openShop>) =>
    shop.sandbox.requests.filter(({ path }) => /ListCheckouts|checkouts$/.test(path)).length;

  test('polls one session, and reads the history again once it is settled', async () => {
    comeBack();
    const shop = openShop({ sandbox: { generation, sessions: [{ id, plan: 'pro' }], lagMs: 5_000 } });
    shop.sandbox.pay(id);
    shop.show(
      <>
        <CheckoutReturn />
        <CheckoutHistoryTable />
      </>,
    );
    await pass(2_500);
    await screen.findByRole('cell', { name: /^Open/ });
    expect([gets(shop) > 1, lists(shop)]).toEqual([true, 1]);
    await pass(8_000);
    screen.getByText('Checkout complete');
    await screen.findByRole('cell', { name: /^Complete/ });
    expect(lists(shop)).toBe(2);
  });

  test('a forged id: what this browser left for counts', async () => {
    const mine = crypto.randomUUID();
    comeBack();
    const shop = openShop({
      sandbox: { generation, sessions: [{ id: mine, plan: 'pro', state: 'complete' }] },
    });
    rememberCheckout(shop.scope, { id: mine }, { plan: 'pro' });
    const { result } = renderHook(() => useCheckoutReturn(), { wrapper: shop.Shop });
    await pass(100);
    await waitFor(() => expect(result.current.status).toBe('complete'));
    expect(result.current.id).toBe(mine);
  });

  test('an id that nobody knows is unknown', async () => {
    comeBack();
    const shop = openShop({ sandbox: { generation } });
    const { result } = renderHook(() => useCheckoutReturn(), { wrapper: shop.Shop });
    await pass(100);
    await waitFor(() => expect(result.current.status).toBe('unknown'));
  });
});

test('a return that was not settled is over when the buyer goes to another page of the app', async () => {
  comeBack();
  const first = open('complete', { confirm: async () => false });
  await pass(190_000);
  expect(first.status()).toBe('unconfirmed');
  first.unmount();
  history.replaceState(null, '', '/elsewhere');
  await pass(10);
  const second = open('complete', {});
  await pass(1_000);
  expect(second.status()).toBe('idle');
});
