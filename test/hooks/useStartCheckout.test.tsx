import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StartCheckoutOptions } from '../../src/checkout/start/StartCheckoutOptions.js';
import { useCheckouts } from '../../src/hooks/useCheckouts.js';
import { useStartCheckout } from '../../src/hooks/useStartCheckout.js';
import type { CheckoutEvent } from '../../src/model/CheckoutEvent.js';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import { sandboxCatalogue } from '../../src/sandbox/state/sandboxCatalogue.js';
import { answer } from '../helpers/answer.js';
import { expectConsoleError } from '../helpers/expectConsole.js';
import { leavePage, openShop, restorePage } from '../helpers/shop.js';

const pro = sandboxCatalogue.plans[1]?.id as string;

type Shop = ReturnType<typeof openShop>;

function useBoth(options: StartCheckoutOptions) {
  return { list: useCheckouts({ retry: false }), checkout: useStartCheckout(options) };
}

/** A page with a history on it, read already. */
async function openPage(shop: Shop, options: StartCheckoutOptions = {}) {
  const { result } = renderHook(() => useBoth(options), { wrapper: shop.Shop });
  await waitFor(() => expect(result.current.list.isFetched).toBe(true));
  const start = (request: CheckoutRequest = { plan: pro }) =>
    act(async () => void (await result.current.checkout.start(request)));
  return { result, start, state: () => result.current.checkout };
}

/** The same without a history. */
function openBare(shop: Shop, options: StartCheckoutOptions = {}) {
  const { result, unmount } = renderHook(() => useStartCheckout(options), { wrapper: shop.Shop });
  const start = (request: CheckoutRequest = { plan: pro }) =>
    act(async () => void (await result.current.start(request)));
  return { start, state: () => result.current, unmount };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  leavePage();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('reuse', () => {
  test('off by default: each start creates', async () => {
    const shop = openShop();
    const page = await openPage(shop);
    await page.start();
    act(restorePage);
    await page.start();
    expect(shop.posts()).toHaveLength(2);
  });

  test('goes to the open session of the same plan and URLs', async () => {
    const shop = openShop();
    const first = await openPage(shop);
    await first.start();
    act(restorePage);
    await waitFor(() => expect(first.result.current.list.data).toHaveLength(1));
    localStorage.clear();
    const page = await openPage(shop, { reuse: true });
    await page.start();
    expect(shop.posts()).toHaveLength(1);
    expect(shop.navigate.mock.calls[0]).toEqual(shop.navigate.mock.calls[1]);
  });

  test('a plan by name matches only the session that this browser remembers', async () => {
    const shop = openShop();
    const page = await openPage(shop, { reuse: true });
    await page.start({ plan: 'pro' });
    act(restorePage);
    await waitFor(() => expect(page.result.current.list.data).toHaveLength(1));
    await page.start({ plan: 'pro' });
    expect(shop.posts()).toHaveLength(1);
    act(restorePage);
    await page.start({ plan: 'team' });
    expect(shop.posts()).toHaveLength(2);
    localStorage.clear();
    act(restorePage);
    await page.start({ plan: 'pro' });
    expect(shop.posts()).toHaveLength(3);
  });

  test.each<[string, { expireIn?: number; state?: string; plan?: string }, CheckoutRequest]>([
    ['less than five minutes left', { expireIn: 4 * 60_000 }, { plan: pro }],
    ['finished', { state: 'complete' }, { plan: pro }],
    ['another plan', { plan: 'team' }, { plan: pro }],
    ['another success URL', {}, { plan: pro, successUrl: '/elsewhere' }],
  ])('not for %s', async (_, { expireIn = 3_600_000, ...seed }, request) => {
    const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
    const url = (path: string, outcome: string) =>
      `${location.origin}${path}?frontier_checkout=${outcome}&frontier_checkout_id=${id}`;
    const urls = { successUrl: url('/billing', 'success'), cancelUrl: url('/pricing', 'cancel') };
    const session = { id, plan: 'pro', expireAt: Date.now() + expireIn, ...urls, ...seed };
    const shop = openShop({ sandbox: { sessions: [session] } });
    const page = await openPage(shop, { reuse: true });
    await page.start(request);
    expect(shop.posts()).toHaveLength(1);
  });
});

describe('a failure that leaves in doubt whether a session was created', () => {
  test.each(['lost', 'truncated'] as const)('%s: the session that turned up is offered', async (outcome) => {
    const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
    const page = await openPage(shop);
    shop.sandbox.behave({ outcome, on: 'create', times: 1 });
    await page.start();
    await waitFor(() => expect(page.state().offerReason).toBe('found'));
    expect(page.state()).toMatchObject({ status: 'offered', mayExist: false });
    expect(page.state().error).toBeDefined();
    expect(page.state().session?.id).toBe(shop.sandbox.sessions()[0]?.id);
    expect(shop.posts()).toHaveLength(1);
    expect(shop.navigate).not.toHaveBeenCalled();
  });

  test('offered too where the history was never read before', async () => {
    const shop = openShop({ sandbox: { sessions: [{ plan: 'pro', createdAt: Date.now() - 600_000 }] } });
    const page = openBare(shop);
    shop.sandbox.behave({ outcome: 'lost', on: 'create', times: 1 });
    await page.start();
    expect(page.state().session?.id).toBe(shop.sandbox.sessions()[0]?.id);
  });

  test('a history that was asked for before the create, and answers after it, does not hide it', async () => {
    const shop = openShop();
    shop.sandbox.behave({ delayMs: 200, on: 'list', times: 1 });
    const { result } = renderHook(() => useBoth({}), { wrapper: shop.Shop });
    await waitFor(() => expect(shop.gets()).toHaveLength(1));
    shop.sandbox.behave({ outcome: 'lost', on: 'create', times: 1 });
    await act(async () => void (await result.current.checkout.start({ plan: pro })));
    expect(result.current.checkout.session?.id).toBe(shop.sandbox.sessions()[0]?.id);
    expect(result.current.list.data).toHaveLength(1);
    expect(shop.gets()).toHaveLength(2);
  });

  test('it is offered by a clock that is two hours off, too', async () => {
    const shop = openShop({ sandbox: { now: () => Date.now() + 7_200_000 } });
    const page = openBare(shop);
    shop.sandbox.behave({ outcome: 'lost', on: 'create', times: 1 });
    await page.start();
    expect(page.state().session?.id).toBe(shop.sandbox.sessions()[0]?.id);
  });

  test.each(['internal', 'unavailable', 'offline', 'bad_gateway'] as const)(
    '%s, and none was: said, none offered',
    async (outcome) => {
      const shop = openShop();
      const page = await openPage(shop);
      shop.sandbox.behave({ outcome, on: 'create', times: 1 });
      await page.start();
      expect(page.state()).toMatchObject({ status: 'failed', mayExist: true, session: undefined });
      expect(shop.gets()).toHaveLength(2);
    },
  );

  test('a timeout', async () => {
    const shop = openShop({ transportOptions: { timeoutMs: 30 } });
    const page = await openPage(shop);
    shop.sandbox.behave({ delayMs: 60, on: 'create', times: 1 });
    await page.start();
    expect(page.state().error?.code).toBe('timeout');
    expect(page.state().session?.id).toBe(shop.sandbox.sessions()[0]?.id);
  });

  test.each([
    'unauthenticated',
    'forbidden',
    'not_found',
    'conflict',
    'rate_limited',
    'bad_request',
  ] as const)('%s leaves none, and nothing is read again', async (outcome) => {
    const shop = openShop();
    const page = openBare(shop);
    shop.sandbox.behave({ outcome, on: 'create' });
    await page.start();
    expect(page.state()).toMatchObject({ status: 'failed', mayExist: false });
    expect(shop.gets()).toHaveLength(0);
  });
});

describe('the lock', () => {
  test('holds under StrictMode and outlives the button', async () => {
    const shop = openShop();
    shop.sandbox.behave({ delayMs: 20 });
    const open = () =>
      renderHook(() => useStartCheckout(), {
        wrapper: ({ children }) => (
          <StrictMode>
            <shop.Shop>{children}</shop.Shop>
          </StrictMode>
        ),
      });
    const first = open();
    act(() => void first.result.current.start({ plan: pro }));
    first.unmount();
    const second = open();
    await act(async () => void (await second.result.current.start({ plan: pro })));
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.posts()).toHaveLength(1);
  });

  test('a create still pending when Back shows the page again does not leave by itself', async () => {
    const shop = openShop();
    const page = await openPage(shop);
    shop.sandbox.behave({ delayMs: 300 });
    let done: Promise<unknown> | undefined;
    act(() => {
      done = page.state().start({ plan: pro });
    });
    await waitFor(() => expect(shop.posts()).toHaveLength(1));
    act(restorePage);
    expect(page.state().status).toBe('idle');
    await act(async () => void (await done));
    expect(shop.navigate).not.toHaveBeenCalled();
    await waitFor(() => expect(page.result.current.list.data).toHaveLength(1));
  });

  test('a page looked at again after leaving failed has a button that works, and a link', async () => {
    const shop = openShop();
    const page = openBare(shop);
    await page.start();
    await waitFor(() => expect(page.state().isBusy).toBe(true));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(page.state()).toMatchObject({ status: 'offered', offerReason: 'stayed' });
    expect(page.state().session?.id).toBe(shop.sandbox.sessions()[0]?.id);
  });
});

describe('never a second session for one purchase', () => {
  test('a click after the page was not left goes to the same session', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const shop = openShop();
    const page = openBare(shop);
    await page.start();
    await act(() => vi.advanceTimersByTimeAsync(10_500));
    expect(page.state().offerReason).toBe('stayed');
    await page.start();
    expect(shop.posts()).toHaveLength(1);
    expect(shop.navigate).toHaveBeenCalledTimes(2);
    await act(() => vi.advanceTimersByTimeAsync(10_500));
    await page.start({ plan: 'team' });
    expect(shop.posts()).toHaveLength(2);
  });

  test('under two providers with a transport each', async () => {
    const [shop, twin] = [openShop(), openShop()];
    const [page, other] = [openBare(shop), openBare(twin)];
    await Promise.all([page.start(), other.start()]);
    expect([...shop.posts(), ...twin.posts()]).toHaveLength(1);
    expect(other.state().isBusy).toBe(true);
    act(restorePage);
    expect(other.state().status).toBe('idle');
  });

  test('an old timer does not free a later journey', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const shop = openShop();
    const page = openBare(shop);
    await page.start();
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    act(restorePage);
    await page.start();
    await act(() => vi.advanceTimersByTimeAsync(6_000));
    expect(page.state().isBusy).toBe(true);
  });
});

test('a buyer who has moved on within the app is not pulled away, but offered the session', async () => {
  const shop = openShop();
  const page = openBare(shop);
  shop.sandbox.behave({ delayMs: 20 });
  const started = page.start();
  history.pushState(null, '', '/elsewhere');
  await started;
  history.replaceState(null, '', '/');
  expect(shop.navigate).not.toHaveBeenCalled();
  expect(page.state()).toMatchObject({ status: 'offered', offerReason: 'stayed' });
});

test('only `checkoutOrigins` are left for', async () => {
  const shop = openShop({ checkoutOrigins: ['https://checkout.stripe.com'] });
  const page = openBare(shop);
  await page.start();
  expect(page.state().error?.code).toBe('unsafe_url');
  expect(page.state().mayExist).toBe(false);
  expect(shop.navigate).not.toHaveBeenCalled();
  expect(sessionStorage).toHaveLength(0);
});

test.each([null, {}, { plan: 1n }, { plan: 'pro', trialDays: 1n }])(
  'start(%s) is refused, not a rejection',
  async (request) => {
    const shop = openShop();
    const page = openBare(shop);
    await page.start(request as unknown as CheckoutRequest);
    expect(page.state().error?.code).toBe('invalid_request');
    expect(shop.sandbox.requests).toEqual([]);
  },
);

describe('events', () => {
  test('tell the journey in order, without anything secret', async () => {
    const events: CheckoutEvent[] = [];
    const shop = openShop({ onEvent: (event) => events.push(event) });
    const page = openBare(shop);
    await page.start({ plan: 'pro', trialDays: 14 });
    const [session] = shop.sandbox.sessions();
    expect(events.map(({ type }) => type)).toEqual([
      'checkout_started',
      'checkout_created',
      'checkout_leaving',
    ]);
    expect(events[2]).toEqual({
      type: 'checkout_leaving',
      time: expect.any(Date),
      sessionId: session?.id,
      request: { plan: 'pro', feature: undefined, trialDays: 14 },
    });
    expect(JSON.stringify(events)).not.toContain(new URL(session?.checkoutUrl as string).pathname);
  });

  test('a failure, and a listener that throws harms nothing', async () => {
    expectConsoleError(/`onEvent` threw/);
    const onEvent = vi.fn(() => {
      throw new Error('listener');
    });
    const shop = openShop({ onEvent });
    const page = openBare(shop);
    shop.sandbox.behave({ outcome: 'forbidden', times: 1 });
    await page.start();
    expect(onEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: 'checkout_failed', error: expect.objectContaining({ status: 403 }) }),
    );
    await page.start();
    expect(shop.navigate).toHaveBeenCalledOnce();
  });
});

describe('onBeforeLeave', () => {
  test('is awaited', async () => {
    const order: string[] = [];
    const onBeforeLeave = async () => {
      await Promise.resolve();
      order.push('before');
    };
    const shop = openShop({ onBeforeLeave, navigate: () => order.push('left') });
    await openBare(shop).start();
    expect(order).toEqual(['before', 'left']);
  });

  test('for a second at most, and may fail', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    expectConsoleError(/`onBeforeLeave` failed/);
    const onBeforeLeave = vi
      .fn()
      .mockImplementationOnce(() => new Promise(() => {}))
      .mockRejectedValueOnce(new Error('analytics'));
    const shop = openShop({ onBeforeLeave });
    const page = openBare(shop);
    const first = page.state().start({ plan: pro });
    await act(() => vi.advanceTimersByTimeAsync(900));
    expect(shop.navigate).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(200));
    await first;
    expect(shop.navigate).toHaveBeenCalledOnce();
    act(restorePage);
    await page.start();
    expect(shop.navigate).toHaveBeenCalledTimes(2);
  });
});

test('the page is left in the turn in which the answer arrives', async () => {
  const turns: string[] = [];
  const shop = openShop({
    navigate: () => turns.push('left'),
    transportOptions: {
      fetch: async () => {
        const response = answer('create-200');
        const text = response.text.bind(response);
        response.text = async () => {
          const body = await text();
          // A task, which nothing but promises' own turns may come before.
          setTimeout(() => turns.push('next task'));
          return body;
        };
        return response;
      },
    },
  });
  await openBare(shop).start();
  await waitFor(() => expect(turns).toHaveLength(2));
  expect(turns).toEqual(['left', 'next task']);
});
