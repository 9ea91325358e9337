import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recallOnlyUnsettled, rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { CustomerPortalButton } from '../../../src/components/buttons/CustomerPortalButton.js';
import { PaymentMethodButton } from '../../../src/components/buttons/PaymentMethodButton.js';
import { PlanCheckoutButton } from '../../../src/components/buttons/PlanCheckoutButton.js';
import { ProductCheckoutButton } from '../../../src/components/buttons/ProductCheckoutButton.js';
import { useCheckouts } from '../../../src/hooks/useCheckouts.js';
import type { CheckoutEvent } from '../../../src/model/CheckoutEvent.js';
import { leavePage, openShop, restorePage } from '../../helpers/shop.js';

const later = ['rest-product', 'connect'] as const;
const button = () => screen.getByRole('button');
const alert = () => screen.getByRole('alert');

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  // What is kept for the moment of leaving is written then.
  leavePage();
  sessionStorage.clear();
  localStorage.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(later)('%s', (generation) => {
  const open = (props = {}) => openShop({ sandbox: { generation }, ...props });
  const body = (shop: ReturnType<typeof openShop>) => shop.posts().at(-1)?.body;

  test('buys a product, with a quantity', async () => {
    const shop = open();
    shop.show(
      <ProductCheckoutButton product="credits_500" quantity={3}>
        Buy
      </ProductCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(body(shop)).toMatchObject({ productBody: { product: 'credits_500', quantity: '3' } });
    await waitFor(() =>
      expect(recallOnlyUnsettled(shop.scope)).toMatchObject({ product: 'credits_500', quantity: 3 }),
    );
  });

  test.each([
    [0, {}],
    [1.5, {}],
    [1, { minQuantity: 2 }],
    [9, { maxQuantity: 8 }],
  ])('a quantity of %s with %j is said, and nothing is sent', async (quantity, limits) => {
    const shop = open();
    shop.show(
      <ProductCheckoutButton product="credits_500" quantity={quantity} {...limits}>
        Buy
      </ProductCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(alert().textContent).toContain('This quantity is not available'));
    expect(shop.sandbox.requests).toEqual([]);
  });

  test('subscribes without a trial, or with one that ends it', async () => {
    const shop = open();
    shop.show(
      <PlanCheckoutButton plan="pro" skipTrial cancelAfterTrial>
        Upgrade
      </PlanCheckoutButton>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(body(shop)).toMatchObject({
      subscriptionBody: { plan: 'pro', skipTrial: true, cancelAfterTrial: true },
    });
  });

  test('stores a payment method, in a checkout as any other', async () => {
    const shop = open();
    shop.show(<PaymentMethodButton>Add card</PaymentMethodButton>);
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(body(shop)).toMatchObject({
      setupBody: { paymentMethod: true },
      successUrl: expect.stringContaining('frontier_checkout_id={{.CheckoutID}}'),
    });
    await waitFor(() => expect(recallOnlyUnsettled(shop.scope)).toMatchObject({ setup: 'paymentMethod' }));
  });

  test('the portal: leaves, and keeps no record of it', async () => {
    const events: CheckoutEvent[] = [];
    const shop = open({ onEvent: (event: CheckoutEvent) => events.push(event) });
    function History() {
      return <p>{useCheckouts().data?.length ?? 'loading'} checkouts</p>;
    }
    rememberCheckout(shop.scope, { id: 'before' }, { plan: 'pro' });
    shop.show(
      <>
        <CustomerPortalButton returnUrl="/billing?tab=cards&frontier_checkout=success#x">
          Manage
        </CustomerPortalButton>
        <History />
      </>,
    );
    await screen.findByText('0 checkouts');
    const before = shop.sandbox.requests.length;
    await userEvent.click(button());
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(body(shop)).toMatchObject({
      cancelUrl: `${location.origin}/billing?tab=cards#x`,
      setupBody: { customerPortal: true },
    });
    expect(JSON.stringify(body(shop))).not.toMatch(/successUrl|CheckoutID|frontier_checkout/);
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(shop.sandbox.requests.length - before).toBe(1);
    expect(recallOnlyUnsettled(shop.scope)?.id).toBe('before');
    expect(events.map(({ type }) => type)).toEqual(['checkout_started', 'checkout_leaving']);
    expect(events.every((event) => !('sessionId' in event) || event.sessionId === undefined)).toBe(true);
    act(restorePage);
    expect(button().getAttribute('aria-disabled')).not.toBe('true');
  });

  test('the portal in a window of its own is not polled, and the button works again when it is closed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const storage = new Map<string, string>();
    const opened = {
      closed: false,
      opener: {} as unknown,
      document: document.implementation.createHTMLDocument(),
      location: { replace: vi.fn() },
      sessionStorage: {
        setItem: (key: string, value: string) => storage.set(key, value),
        removeItem: (key: string) => storage.delete(key),
      },
      close() {},
    };
    vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
    const shop = open();
    shop.show(<CustomerPortalButton target="blank">Manage</CustomerPortalButton>);
    await userEvent.click(button());
    await waitFor(() => expect(opened.location.replace).toHaveBeenCalledOnce());
    expect(opened.opener).toBeNull();
    expect(storage.size).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(shop.sandbox.requests).toHaveLength(1);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    opened.closed = true;
    await act(() => vi.advanceTimersByTimeAsync(600));
    expect(button().getAttribute('aria-disabled')).not.toBe('true');
  });

  test('a portal that fails leaves nothing in doubt', async () => {
    const shop = open();
    shop.sandbox.behave({ outcome: 'unavailable' });
    shop.show(<CustomerPortalButton>Manage</CustomerPortalButton>);
    await userEvent.click(button());
    await waitFor(() => expect(alert().textContent).not.toBe(''));
    expect(alert().textContent).not.toContain('may have been started');
    expect(shop.sandbox.requests).toHaveLength(1);
  });
});

test.each([
  [
    'product',
    <ProductCheckoutButton key="1" product="x">
      Go
    </ProductCheckoutButton>,
  ],
  ['card', <PaymentMethodButton key="2">Go</PaymentMethodButton>],
  ['portal', <CustomerPortalButton key="3">Go</CustomerPortalButton>],
])('%s on the first generation: said in a buyer’s words, nothing sent', async (_, ui) => {
  const errors: unknown[] = [];
  const shop = openShop({
    onEvent: (event) => event.type === 'checkout_failed' && errors.push(event.error.message),
  });
  shop.show(ui);
  await userEvent.click(button());
  await waitFor(() => expect(alert().textContent).toContain('not set up correctly'));
  expect(errors).toEqual([expect.stringContaining('connectTransport')]);
  expect(shop.sandbox.requests).toEqual([]);
});

describe('what an answer means', () => {
  test.each([
    ['already_subscribed', 'You already have this plan.'],
    ['plan_inactive', 'This plan is no longer offered.'],
    ['seat_limit', 'too few seats'],
    ['payment_failed', 'The payment did not go through.'],
    ['no_billing_account', 'could not be found'],
    ['org_disabled', 'Your organisation is disabled.'],
    ['forbidden', 'Only an owner'],
    ['internal', 'Look at your subscription'],
  ] as const)('%s', async (outcome, text) => {
    const shop = openShop({ sandbox: { generation: 'connect' } });
    shop.sandbox.behave({ outcome, on: 'create' });
    const onAlreadySubscribed = vi.fn();
    shop.show(
      <StrictMode>
        <PlanCheckoutButton plan="pro" onAlreadySubscribed={onAlreadySubscribed}>
          Upgrade
        </PlanCheckoutButton>
      </StrictMode>,
    );
    await userEvent.click(button());
    await waitFor(() => expect(alert().textContent).toContain(text));
    expect(onAlreadySubscribed).toHaveBeenCalledTimes(outcome === 'already_subscribed' ? 1 : 0);
    if (outcome !== 'already_subscribed') return;
    expect(onAlreadySubscribed.mock.calls[0]?.[0]).toMatchObject({
      reason: 'already_subscribed',
      status: 409,
    });
  });

  test.each([
    [{ reasons: { already_subscribed: 'Mine by reason' } }, 'Mine by reason'],
    [{ errors: { already_exists: 'Mine by code' } }, 'Mine by code'],
    [{ reasons: { seat_limit: 'x' }, errors: { network: 'y' } }, 'You already have this plan.'],
  ])('labels %j', async (labels, text) => {
    const shop = openShop({ sandbox: { generation: 'connect' }, labels });
    shop.sandbox.behave({ outcome: 'already_subscribed', on: 'create' });
    shop.show(<PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>);
    await userEvent.click(button());
    await waitFor(() => expect(alert().textContent).toContain(text));
  });
});
