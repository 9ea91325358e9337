import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import type { CheckoutHistoryColumn } from '../../../src/components/history/historyColumns.js';
import { checkoutsQueryOptions } from '../../../src/query/checkoutsQueryOptions.js';
import { sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import { historyState, hour, manySessions, position, statuses } from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';

const start = Date.UTC(2026, 5, 1, 12);
const minute = 60_000;
const ready = () => waitFor(() => expect(historyState()).toBe('ready'));
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const left = () => document.querySelector('td[data-column="status"] time')?.textContent;

beforeEach(() => {
  vi.useFakeTimers({ now: start, shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a countdown, with the full date at hand', async () => {
  const expireAt = start + 3 * hour + 30_000;
  openShop({ sandbox: { sessions: [{ plan: 'pro', expireAt }] } }).show(<CheckoutHistoryTable />);
  await ready();
  expect(left()).toBe('3 hr left');
  const time = document.querySelector<HTMLTimeElement>('td[data-column="status"] time');
  expect(time?.title).toBe('Valid until Jun 1, 2026, 3:00 PM');
  expect(time?.dateTime).toBe(new Date(expireAt).toISOString());
  await pass(minute);
  expect(left()).toBe('2 hr left');
  await pass(2 * hour + 29_000);
  expect(left()).toBe('59 min left');
  await pass(58 * minute + 30_000);
  expect(left()).toMatch(/^\d\d sec left$/);
  const before = left();
  await pass(2000);
  expect(left()).not.toBe(before);
  await pass(minute);
  expect(statuses()).toEqual(['Expired']);
});

test('one timer for all rows; only rows whose text changes render', async () => {
  const rendered: string[] = [];
  const spy: CheckoutHistoryColumn = {
    id: 'spy',
    header: 'Spy',
    cell: (session) => {
      rendered.push(position(session));
      return null;
    },
  };
  const columns = ['item', 'status', spy] as const;
  const sessions = manySessions(20, { state: 'open' }).map((session, i) => ({
    ...session,
    expireAt: start + (i === 4 ? 5 * minute + 30_000 : 10.5 * hour),
  }));
  openShop({ sandbox: { sessions } }).show(<CheckoutHistoryTable columns={columns} />);
  await ready();
  await pass(10);
  rendered.length = 0;
  const timers = vi.getTimerCount();
  await pass(minute);
  expect(rendered).toEqual(['4']);
  expect(vi.getTimerCount()).toBe(timers);
  // One for the cache of TanStack Query, one for the table.
  expect(timers).toBeLessThanOrEqual(2);
});

test.each([
  ['ahead', 2 * hour, 'Expired'],
  ['a little ahead', 3000, 'Open'],
  ['behind', -2 * hour, 'Open'],
])('a server whose clock is %s', async (_, ahead, status) => {
  const expireAt = start + (ahead < 0 ? -hour : ahead > minute ? hour : 2000);
  const shop = openShop({
    sandbox: { now: () => start + Math.min(ahead, 0), sessions: [{ plan: 'pro', expireAt }] },
  });
  const transport = {
    ...shop.transport,
    listCheckouts: async () => ({
      ...(await shop.transport.listCheckouts({ orgId: sandboxOrgId, billingId: sandboxBillingId })),
      serverTime: new Date(Date.now() + ahead),
    }),
  };
  openShop({ transport }).show(<CheckoutHistoryTable />);
  await ready();
  expect(statuses()).toEqual([status]);
});

test('Refresh reads again, visibly, and announces when it is done', async () => {
  const shop = openShop({ sandbox: { sessions: manySessions(6) } });
  shop.show(<CheckoutHistoryTable />);
  await ready();
  shop.sandbox.behave({ delayMs: 300 });
  const refresh = screen.getByRole('button', { name: 'Refresh' });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(refresh);
  expect(refresh.getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('status').textContent).toContain('Refreshing…');
  expect(document.querySelector('.fc-history')?.hasAttribute('data-refreshing')).toBe(true);
  await user.click(refresh);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Up to date.'));
  expect(shop.gets()).toHaveLength(2);
  expect(document.activeElement).toBe(refresh);
});

test('a refresh that fails keeps the rows, and shows how old they are', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.show(<CheckoutHistoryTable />);
  await ready();
  shop.sandbox.behave({ outcome: 'unauthenticated' });
  await act(() => shop.queryClient.invalidateQueries());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('You are signed out.');
  expect(alert.textContent).toContain('Could not refresh; showing data from 12:00 PM.');
  expect(statuses()).toEqual(['Open']);
  shop.sandbox.behave({ outcome: 'ok' });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(document.activeElement).not.toBe(document.body);
});

test('the focus stays in the row when its Resume link goes', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro', expireAt: start + minute }] } });
  shop.show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  screen.getByRole('link', { name: /Resume/ }).focus();
  await pass(minute + 100);
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.activeElement?.closest('tr')?.textContent).toContain('Pro');
});

test('a server and a browser render the same, the browser then the countdown', async () => {
  const shop = openShop({
    timeZone: undefined,
    sandbox: { sessions: [{ plan: 'pro', createdAt: start, expireAt: start + 3 * hour }] },
  });
  const source = { transport: shop.transport, orgId: sandboxOrgId, billingId: sandboxBillingId };
  await shop.queryClient.fetchQuery(checkoutsQueryOptions(source));
  const ui = (
    <shop.Shop>
      <CheckoutHistoryTable />
    </shop.Shop>
  );
  const html = renderToString(ui);
  expect(html).toContain('Jun 1, 2026</time>');
  expect(html).not.toContain('left');
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = html;
  await pass(minute);
  const hydrated = await act(async () => hydrateRoot(root, ui));
  await pass(10);
  expect(left()).toBe('2 hr left');
  act(() => hydrated.unmount());
  root.remove();
});
