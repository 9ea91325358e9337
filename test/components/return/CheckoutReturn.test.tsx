import { focusManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  recallCheckout,
  recallOnlyUnsettled,
  rememberCheckout,
} from '../../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { ResumeCheckoutBanner } from '../../../src/components/resume/ResumeCheckoutBanner.js';
import { CheckoutReturn } from '../../../src/components/return/CheckoutReturn.js';
import { openShop, shopScope } from '../../helpers/shop.js';

const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
const other = 'c7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';

function comeBack(outcome: string, session: string = id, rest = 'tab=2'): void {
  history.replaceState(
    { key: 'router' },
    '',
    `/billing?${rest}&frontier_checkout=${outcome}&frontier_checkout_id=${session}#x`,
  );
}

const status = () => document.querySelector<HTMLElement>('.fc-return')?.dataset.status;
const message = () => document.querySelector('.fc-return-message')?.textContent ?? '';
const remember = (plan = 'pro') => rememberCheckout(shopScope(), { id }, { plan });
const sandboxWith = (state: string) => ({ sandbox: { sessions: [{ id, plan: 'pro', state }] } });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

test('an ordinary visit shows nothing and sends no request', async () => {
  history.replaceState(null, '', '/billing?tab=2');
  const shop = openShop();
  shop.show(<CheckoutReturn />);
  await pass(1000);
  expect(status()).toBe('idle');
  expect(message()).toBe('');
  expect(shop.sandbox.requests).toEqual([]);
});

test('takes a ref, a class and every other prop of its root', () => {
  const ref = createRef<HTMLDivElement>();
  openShop().show(
    <CheckoutReturn
      ref={ref}
      className="mine"
      data-testid="return"
      id="outcome"
      confirm={async () => true}
      invalidate={[['plan']]}
      onComplete={() => {}}
    />,
  );
  const root = screen.getByTestId('return');
  expect(ref.current).toBe(root);
  expect(root.className).toBe('fc-return mine');
  expect(root.getAttributeNames().sort()).toEqual(['class', 'data-status', 'data-testid', 'id', 'tabindex']);
});

test('success: verifies until the server reports complete, and updates the history too', async () => {
  comeBack('success');
  remember();
  const shop = openShop(sandboxWith('open'));
  shop.show(
    <StrictMode>
      <CheckoutReturn itemLabel={({ plan }) => plan?.toUpperCase()} />
      <CheckoutHistoryTable />
    </StrictMode>,
  );
  await pass(500);
  expect(status()).toBe('verifying');
  expect(message()).toBe('Confirming your checkout for PRO…This takes a few seconds.');
  shop.sandbox.behave({ lagMs: 0 });
  shop.sandbox.pay(id);
  await pass(3000);
  expect(status()).toBe('complete');
  expect(message()).toContain('Checkout for PRO complete');
  expect(message()).not.toMatch(/paid/i);
  expect(screen.getByRole('row', { name: /Complete/ })).toBeTruthy();
  expect(recallOnlyUnsettled(shopScope())).toBeUndefined();
  expect(recallCheckout(shopScope(), { id })).toMatchObject({ plan: 'pro' });
});

test('success: offers the same nowhere again while the history is read once more', async () => {
  comeBack('success');
  const expireAt = Date.now() + 60 * 60_000;
  const shop = openShop({
    sandbox: { generation: 'connect', sessions: [{ id, plan: 'pro', state: 'open', expireAt }] },
  });
  shop.show(
    <>
      <CheckoutReturn />
      <ResumeCheckoutBanner />
      <CheckoutHistoryTable />
    </>,
  );
  await pass(500);
  expect(screen.getByRole('row', { name: /Open/ })).toBeTruthy();
  shop.sandbox.behave({ lagMs: 0 });
  shop.sandbox.behave({ delayMs: 60_000, on: 'list' });
  shop.sandbox.pay(id);
  await pass(3000);
  expect(status()).toBe('complete');
  expect(screen.getByRole('row', { name: /Complete/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Resume/ })).toBeNull();
});

test('strips its own parameters only, once the outcome is known, and keeps the router’s state', async () => {
  comeBack('success', id, 'tab=2&q=a%20b+c');
  const shop = openShop(sandboxWith('open'));
  const before = history.length;
  shop.show(<CheckoutReturn />);
  await pass(100);
  expect(location.search).toContain('frontier_checkout=success');
  shop.sandbox.behave({ lagMs: 0 });
  shop.sandbox.pay(id);
  await pass(3000);
  expect(location.pathname + location.search + location.hash).toBe('/billing?tab=2&q=a%20b+c#x');
  expect(history.state).toEqual({ key: 'router' });
  expect(history.length).toBe(before);
});

test('not confirmed within three minutes: unconfirmed, and Check again asks anew', async () => {
  comeBack('success');
  const shop = openShop(sandboxWith('open'));
  shop.show(<CheckoutReturn />);
  await pass(175_000);
  expect(status()).toBe('verifying');
  await pass(10_000);
  expect(status()).toBe('unconfirmed');
  expect(message()).toContain('still be processing');
  const asked = shop.gets().length;
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThan(25);
  await pass(60_000);
  expect(shop.gets()).toHaveLength(asked);

  shop.sandbox.behave({ lagMs: 0 });
  shop.sandbox.pay(id);
  act(() => screen.getByRole('button', { name: 'Check again' }).click());
  await pass(1000);
  expect(status()).toBe('complete');
});

test('asks nothing while the tab is hidden', async () => {
  comeBack('success');
  const shop = openShop(sandboxWith('open'));
  shop.show(<CheckoutReturn />);
  await pass(1500);
  const asked = shop.gets().length;
  act(() => focusManager.setFocused(false));
  await pass(600_000);
  expect(shop.gets().length - asked).toBeLessThanOrEqual(1);
  expect(status()).toBe('verifying');
  shop.sandbox.behave({ lagMs: 0 });
  shop.sandbox.pay(id);
  act(() => focusManager.setFocused(true));
  await pass(3000);
  expect(status()).toBe('complete');
});

test('stops asking when it is unmounted', async () => {
  comeBack('success');
  const shop = openShop(sandboxWith('open'));
  const { unmount } = shop.show(<CheckoutReturn />);
  await pass(1500);
  unmount();
  const asked = shop.gets().length;
  await pass(60_000);
  expect(shop.gets()).toHaveLength(asked);
});

test('a provider with props made anew at each render does not start over', async () => {
  comeBack('success');
  const shop = openShop(sandboxWith('open'));
  const ui = (n: number) => (
    <shop.Shop key="shop">
      <CheckoutReturn itemLabel={() => String(n)} />
    </shop.Shop>
  );
  const { rerender } = shop.show(ui(0));
  for (let n = 1; n < 20; n++) {
    rerender(ui(n));
    await pass(100);
  }
  expect(shop.gets().length).toBeLessThanOrEqual(3);
});

describe('the server’s answer takes precedence over the address', () => {
  test.each([
    ['success', 'expired', 'expired', 'expired'],
    ['cancel', 'open', 'cancelled', 'not finished'],
    ['cancel', 'complete', 'complete', 'complete'],
    ['cancel', 'expired', 'expired', 'expired'],
  ])('%s, and the session is %s: %s', async (outcome, state, expected, text) => {
    comeBack(outcome);
    openShop(sandboxWith(state)).show(<CheckoutReturn />);
    await pass(1000);
    expect(status()).toBe(expected);
    expect(message()).toContain(text);
    expect(location.search).toBe('?tab=2');
  });

  test('cancelled can be resumed', async () => {
    comeBack('cancel');
    const shop = openShop(sandboxWith('open'));
    shop.show(<CheckoutReturn />);
    const link = await screen.findByRole('link', { name: 'Resume' });
    expect(link.getAttribute('href')).toBe(shop.sandbox.sessions()[0]?.checkoutUrl);
  });

  test('in another browser the session names what it was for', async () => {
    comeBack('success');
    openShop(sandboxWith('complete')).show(<CheckoutReturn itemLabel={({ plan }) => plan && 'Pro by id'} />);
    await waitFor(() => expect(message()).toContain('Checkout for Pro by id complete'));
  });

  test('an id the server does not know is nothing to confirm', async () => {
    comeBack('success', other);
    openShop(sandboxWith('complete')).show(<CheckoutReturn />);
    await waitFor(() => expect(status()).toBe('unknown'));
    expect(location.search).toBe('?tab=2');
  });

  test.each(['{{.CheckoutID}}', '<script>', ''])(
    'with %j for an id, the remembered one is asked for',
    async (bad) => {
      comeBack('success', encodeURIComponent(bad));
      remember('pro');
      openShop(sandboxWith('complete')).show(<CheckoutReturn />);
      await waitFor(() => expect(status()).toBe('complete'));
      expect(message()).toContain('Checkout for pro complete');
    },
  );

  test('without any id nothing is asked, and nothing is certain: the placeholder of an old server', async () => {
    comeBack('success', '{{.CheckoutID}}');
    const shop = openShop(sandboxWith('complete'));
    shop.show(<CheckoutReturn />);
    await waitFor(() => expect(status()).toBe('unconfirmed'));
    expect(shop.sandbox.requests).toEqual([]);
  });

  test('a foreign id falls back on what this browser left for', async () => {
    comeBack('success', other);
    remember('gold');
    openShop(sandboxWith('complete')).show(<CheckoutReturn />);
    await waitFor(() => expect(status()).toBe('complete'));
    expect(message()).toContain('gold');
  });
});

describe('when the server cannot be asked', () => {
  test('a cancel is not shown before the server has been asked', async () => {
    comeBack('cancel');
    const shop = openShop(sandboxWith('complete'));
    shop.sandbox.behave({ outcome: 'unavailable', times: 1 });
    shop.show(<CheckoutReturn />);
    await pass(500);
    expect(status()).toBe('verifying');
    await pass(3_000);
    expect(status()).toBe('complete');
  });

  test('a cancel that cannot be looked into is unconfirmed', async () => {
    comeBack('cancel');
    const shop = openShop(sandboxWith('complete'));
    shop.sandbox.behave({ outcome: 'unavailable' });
    shop.show(<CheckoutReturn />);
    await pass(10_000);
    expect(status()).toBe('unconfirmed');
    expect(location.search).toContain('frontier_checkout=cancel');
  });

  test('Check again works though a router has dropped our parameters', async () => {
    comeBack('success');
    const shop = openShop(sandboxWith('complete'));
    shop.sandbox.behave({ outcome: 'unauthenticated', times: 2 });
    shop.show(<CheckoutReturn />);
    await waitFor(() => expect(status()).toBe('unconfirmed'));
    history.replaceState(null, '', '/billing');
    act(() => screen.getByRole('button', { name: 'Check again' }).click());
    await waitFor(() => expect(status()).toBe('complete'));
  });

  test('a passing failure is waited out', async () => {
    comeBack('success');
    const shop = openShop(sandboxWith('complete'));
    shop.sandbox.behave({ outcome: 'unavailable', times: 2 });
    shop.show(<CheckoutReturn />);
    await pass(5000);
    expect(status()).toBe('complete');
  });

  test('a lasting failure is shown by its code', async () => {
    comeBack('success');
    const shop = openShop(sandboxWith('complete'));
    shop.sandbox.behave({ outcome: 'forbidden' });
    shop.show(<CheckoutReturn />);
    await waitFor(() => expect(status()).toBe('forbidden'));
    expect(message()).toContain('Ask an owner');
    expect(shop.gets()).toHaveLength(1);
    shop.sandbox.behave({ outcome: 'ok' });
    act(() => screen.getByRole('button', { name: 'Check again' }).click());
    await waitFor(() => expect(status()).toBe('complete'));
  });
});

test('B7: the focus stays on the notice after Check again', async () => {
  comeBack('success');
  const shop = openShop(sandboxWith('complete'));
  shop.sandbox.behave({ outcome: 'unauthenticated', times: 2 });
  shop.show(<CheckoutReturn />);
  await waitFor(() => expect(status()).toBe('unconfirmed'));
  const button = screen.getByRole('button', { name: 'Check again' });
  button.focus();
  act(() => button.click());
  await waitFor(() => expect(status()).toBe('complete'));
  expect(document.activeElement?.className).toBe('fc-return');
});

test('D: the notice of a stored payment method does not speak of a payment', async () => {
  comeBack('success');
  rememberCheckout(shopScope(), { id }, { setup: 'paymentMethod' });
  openShop(sandboxWith('complete')).show(<CheckoutReturn />);
  await waitFor(() => expect(status()).toBe('complete'));
  expect(message()).toContain('Payment method submitted');
  expect(message()).not.toMatch(/\bpaid\b|the payment has/);
});

test('a checkout that has expired can be started again', async () => {
  comeBack('success');
  remember();
  const shop = openShop(sandboxWith('expired'));
  shop.show(<CheckoutReturn />);
  await waitFor(() => expect(status()).toBe('expired'));
  const again = await screen.findByRole('button', { name: 'Start again' });
  act(() => again.click());
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
});

test('an unknown checkout leads to the history, where the provider has its address', async () => {
  comeBack('success', other);
  openShop({ ...sandboxWith('open'), historyUrl: '/billing' }).show(<CheckoutReturn />);
  await waitFor(() => expect(status()).toBe('unknown'));
  expect(screen.getByRole('link', { name: 'Go to history' }).getAttribute('href')).toBe('/billing');
});

test('Dismiss hides the notice, and the focus stays where it was', async () => {
  comeBack('success');
  openShop(sandboxWith('complete')).show(<CheckoutReturn />);
  await waitFor(() => expect(status()).toBe('complete'));
  act(() => screen.getByRole('button', { name: 'Dismiss' }).click());
  expect(status()).toBe('idle');
  expect(message()).toBe('');
  expect(document.activeElement?.className).toBe('fc-return');
});

test('where `confirm` has found it in force, the text names what is unlocked', async () => {
  comeBack('success');
  remember();
  openShop(sandboxWith('complete')).show(
    <CheckoutReturn confirm={async () => true} itemLabel={() => 'Pro'} />,
  );
  await waitFor(() => expect(status()).toBe('complete'));
  expect(message()).toContain('Pro is ready to use.');
});

test('the room is kept while the address carries our parameters, and only then', async () => {
  comeBack('success');
  const shop = openShop({ ...sandboxWith('complete'), orgId: undefined });
  shop.show(<CheckoutReturn />);
  expect(document.querySelector('.fc-return')?.hasAttribute('data-expected')).toBe(true);
});

test('a name of another direction does not turn the text around it', async () => {
  comeBack('success');
  remember();
  openShop(sandboxWith('complete')).show(<CheckoutReturn itemLabel={() => 'الاحترافية'} />);
  await waitFor(() => expect(status()).toBe('complete'));
  expect(message()).toContain('\u2068الاحترافية\u2069');
});
