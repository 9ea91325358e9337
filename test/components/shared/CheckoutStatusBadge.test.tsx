import { act, screen } from '@testing-library/react';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckoutStatusBadge } from '../../../src/components/shared/CheckoutStatusBadge.js';
import { checkoutKeys } from '../../../src/query/checkoutKeys.js';
import { sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import { openShop } from '../../helpers/shop.js';

const minute = 60_000;
const openUntil = (time: number) => ({ state: 'open', expireAt: new Date(time) });
const badge = () => document.querySelector<HTMLElement>('.fc-badge');

afterEach(() => vi.useRealTimers());

test('takes a ref, a class and every other prop of its <span>', () => {
  const ref = createRef<HTMLSpanElement>();
  const session = openUntil(Date.now() + minute);
  openShop().show(
    <CheckoutStatusBadge ref={ref} session={session} className="mine" data-testid="badge" title="Hint" />,
  );
  const root = screen.getByTestId('badge');
  expect(ref.current).toBe(root);
  expect(root.className).toBe('fc-badge mine');
  expect(root.title).toBe('Hint');
  expect(root.dataset.status).toBe('open');
});

test('with `now` it judges by that moment and stays', async () => {
  vi.useFakeTimers();
  const session = openUntil(Date.now() + minute);
  const { show } = openShop();
  show(<CheckoutStatusBadge session={session} now={session.expireAt} />);
  expect(badge()?.textContent).toBe('Expired');
  const timers = vi.getTimerCount();
  show(<CheckoutStatusBadge session={session} now={Date.now()} />);
  expect(vi.getTimerCount()).toBe(timers);
  await act(() => vi.advanceTimersByTimeAsync(2 * minute));
  expect([...document.querySelectorAll('.fc-badge')].map(({ textContent }) => textContent)).toEqual([
    'Expired',
    'Open',
  ]);
});

test('without `now`, and without the server’s clock, it is never expired for a fact', async () => {
  vi.useFakeTimers();
  openShop().show(<CheckoutStatusBadge session={openUntil(Date.now() + minute)} />);
  await act(() => vi.advanceTimersByTimeAsync(minute - 100));
  expect(badge()?.textContent).toBe('Open');
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(badge()?.textContent).toBe('May have expired');
  expect(badge()?.getAttribute('data-status')).toBe('open');
});

test('without `now` it goes by the server’s clock where that is known', async () => {
  const shop = openShop();
  const { transport, queryClient, show } = shop;
  const key = checkoutKeys.list({ transport, orgId: sandboxOrgId, billingId: sandboxBillingId });
  const serverTime = new Date(Date.now() + 10 * minute);
  queryClient.setQueryData(key, { sessions: [], malformed: [], serverTime });
  vi.useFakeTimers();
  show(<CheckoutStatusBadge session={openUntil(Date.now() + 11 * minute)} />);
  expect(badge()?.textContent).toBe('Open');
  await act(() => vi.advanceTimersByTimeAsync(minute + 100));
  expect(badge()?.textContent).toBe('Expired');
});

test('without `now` a server and the hydrating browser render the same, then the clock counts', async () => {
  const { Shop } = openShop();
  const ui = (
    <Shop>
      <CheckoutStatusBadge session={openUntil(Date.now() - minute)} />
    </Shop>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(ui);
  expect(container.textContent).toBe('Open');
  const onRecoverableError = vi.fn();
  const root = await act(() => hydrateRoot(container, ui, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(container.textContent).toBe('May have expired');
  act(() => root.unmount());
});
