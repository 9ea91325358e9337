import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { answer, json } from '../../helpers/answer.js';
import { openShop } from '../../helpers/shop.js';

const hour = 3_600_000;
const state = () => document.querySelector<HTMLElement>('.fc-history')?.dataset.state;
const bodyRows = () => screen.getAllByRole('row').slice(1);
const texts = () => [...document.querySelectorAll('td .fc-badge')].map(({ textContent }) => textContent);

afterEach(() => vi.useRealTimers());

test('loading, then rows newest first', async () => {
  const now = Date.now();
  const shop = openShop({
    sandbox: {
      sessions: [
        { state: 'complete', plan: 'pro', createdAt: now - 50 * hour },
        { state: 'open', plan: 'team', createdAt: now - hour },
        { state: 'open', feature: 'credits_500', createdAt: now - 30 * hour },
        { state: 'processing', createdAt: now - 60 * hour, expireAt: now + hour },
      ],
    },
  });
  shop.show(
    <CheckoutHistoryTable itemLabel={({ plan, product }) => (plan && !product ? 'A plan' : undefined)} />,
  );
  expect(state()).toBe('loading');
  expect(screen.getByRole('status').textContent).toContain('Loading');
  expect(await screen.findByRole('table', { name: 'Checkout history' })).toBeTruthy();
  await waitFor(() => expect(state()).toBe('ready'));
  expect(texts()).toEqual(['Open', 'Expired', 'Complete', 'processing']);
  const items = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(items).toEqual(['A plan', '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5', 'A plan', 'Checkout']);
});

test.each(['list-200', 'list-200-camel'])('the same table from %s', async (fixture) => {
  vi.useFakeTimers({ now: new Date('2025-03-04T12:00:00Z'), shouldAdvanceTime: true });
  const shop = openShop({ transportOptions: { fetch: async () => answer(fixture) } });
  shop.show(<CheckoutHistoryTable />);
  await waitFor(() => expect(state()).toBe('ready'));
  expect(bodyRows().map(({ textContent }) => textContent)).toEqual([
    '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6fOpen22 hr leftMar 4, 2025Resume',
    '7c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5CompleteMar 3, 2025',
    '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6fExpiredFeb 27, 2025Start again',
    '0d9f8e7c-6b5a-4c3d-9e2f-1a0b9c8d7e6fExpiredFeb 20, 2025Start again',
  ]);
  const created = document.querySelector<HTMLTimeElement>('[data-column="created"] time');
  expect(created?.dateTime).toBe('2025-03-04T10:00:00.500Z');
  expect(created?.title).toBe('Mar 4, 2025, 10:00 AM');
});

test('an open session can be resumed, through `navigate`, by a link with a name of its own', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  const link = await screen.findByRole('link', { name: /^Resume Pro, started / });
  expect(link.getAttribute('href')).toBe(shop.sandbox.sessions()[0]?.checkoutUrl);
  await userEvent.click(link);
  expect(shop.navigate).toHaveBeenCalledWith(shop.sandbox.sessions()[0]?.checkoutUrl);
});

test('an open session with an unsafe address has no link', async () => {
  const row = { id: 'a', checkout_url: 'javascript:alert(1)', state: 'open' };
  const shop = openShop({ transportOptions: { fetch: async () => json({ checkout_sessions: [row] }) } });
  shop.show(<CheckoutHistoryTable />);
  await waitFor(() => expect(state()).toBe('ready'));
  expect(texts()).toEqual(['Open']);
  expect(screen.queryByRole('link')).toBeNull();
});

test('a row expires by the clock, without another request', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro', expireAt: Date.now() + 60_000 }] } });
  shop.show(<CheckoutHistoryTable />);
  await waitFor(() => expect(texts()).toEqual(['Open']));
  await act(() => vi.advanceTimersByTimeAsync(60_100));
  expect(texts()).toEqual(['Expired']);
  expect(screen.queryByRole('link')).toBeNull();
  expect(shop.gets()).toHaveLength(1);
});

test('empty, with a way to the first one', async () => {
  openShop().show(<CheckoutHistoryTable emptyAction={<a href="/pricing">See plans</a>} />);
  await waitFor(() => expect(state()).toBe('empty'));
  expect(screen.getByRole('status').textContent).toBe('No checkouts yet.');
  expect(screen.getByRole('link', { name: 'See plans' })).toBeTruthy();
});

test('an error by its code, and Retry', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.sandbox.behave({ outcome: 'unauthenticated', times: 1 });
  shop.show(<CheckoutHistoryTable />);
  expect((await screen.findByRole('alert')).textContent).toContain('signed out');
  expect(state()).toBe('error');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(texts()).toEqual(['Open']));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where only owners may look, that is all there is to read', async () => {
  const shop = openShop();
  shop.sandbox.behave({ outcome: 'forbidden' });
  shop.show(<CheckoutHistoryTable />);
  expect((await screen.findByRole('note')).textContent).toContain('Only an owner can see checkouts');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('rows stay on screen when reading them again fails', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.show(<CheckoutHistoryTable />);
  await waitFor(() => expect(state()).toBe('ready'));
  shop.sandbox.behave({ outcome: 'unauthenticated' });
  await act(() => shop.queryClient.invalidateQueries());
  expect((await screen.findByRole('alert')).textContent).toContain('signed out');
  expect(texts()).toEqual(['Open']);
});

test('a malformed row is reported, and the others are shown', async () => {
  const onEvent = vi.fn();
  const shop = openShop({ transportOptions: { fetch: async () => answer('list-200-awkward') }, onEvent });
  shop.show(<CheckoutHistoryTable />);
  await waitFor(() => expect(state()).toBe('ready'));
  expect(bodyRows()).toHaveLength(5);
  expect(screen.getByRole('status').textContent).toBe('One checkout could not be shown.');
  expect(onEvent).toHaveBeenCalledOnce();
});

test('`ref`, `className` and other props go to the root element; its own states stay', async () => {
  const ref = createRef<HTMLDivElement>();
  const onFocus = vi.fn();
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  const { rerender, unmount } = shop.show(
    <CheckoutHistoryTable
      ref={ref}
      className="mine"
      id="history"
      data-testid="root"
      data-state="theirs"
      tabIndex={0}
      onFocus={onFocus}
      defaultPageSize={50}
      emptyAction="See plans"
    />,
  );
  await waitFor(() => expect(state()).toBe('ready'));
  const root = screen.getByTestId('root');
  expect(ref.current).toBe(root);
  expect(root.className).toBe('fc-history mine');
  expect(root.tabIndex).toBe(0);
  expect(root.getAttributeNames().sort()).toEqual(['class', 'data-state', 'data-testid', 'id', 'tabindex']);
  act(() => screen.getByRole('button', { name: /^More actions/ }).focus());
  expect(onFocus).toHaveBeenCalledOnce();
  rerender(<CheckoutHistoryTable />);
  expect(root.className).toBe('fc-history');
  expect(root.tabIndex).toBe(-1);
  unmount();
  expect(ref.current).toBeNull();
});

test('a callback ref is called once, not at each render', async () => {
  const ref = vi.fn();
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.show(<CheckoutHistoryTable ref={ref} />);
  await waitFor(() => expect(state()).toBe('ready'));
  expect(ref).toHaveBeenCalledExactlyOnceWith(document.querySelector('.fc-history'));
});
