import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { json } from '../../helpers/answer.js';
import { historyState, hour, items } from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';

const row = (id: string, created_at: string, rest: object) => ({
  id: `session-${id}`,
  checkout_url: `https://pay.example/${id}`,
  created_at,
  ...rest,
});
const rows = [
  row('d', '2026-03-09T23:30:00Z', { state: 'open', plan: 'uuid-pro', expire_at: '2099-01-01T00:00:00Z' }),
  row('c', '2026-03-08T12:00:00Z', { state: 'complete', plan: 'uuid-team' }),
  row('b', '2026-03-08T00:30:00Z', { state: 'expired', product: 'uuid-credits' }),
  row('a', '2026-03-07T12:00:00Z', { state: 'complete', plan: 'uuid-pro' }),
];
const titles: Record<string, string> = {
  'uuid-pro': 'Pro',
  'uuid-team': 'Équipe',
  'uuid-credits': '500 credits',
};
const itemLabel = ({ plan, product }: CheckoutSession) => titles[plan ?? product ?? ''];
const letter = ({ id }: CheckoutSession) => id.slice(-1);
const shop = (timeZone = 'UTC') =>
  openShop({ timeZone, transportOptions: { fetch: async () => json({ checkout_sessions: rows }) } });
const button = (name: RegExp) => screen.getByRole('button', { name });
/** Opens the choice of a filter, by the toolbar's button. */
async function open(name: RegExp) {
  await userEvent.click(within(screen.getByRole('search')).getByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}
/** Two more rows, for the toolbar. */
const sixRows = (timeZone = 'UTC') => {
  const more = ['old-1', 'old-2'].map((id) => row(id, '2020-01-01T00:00:00Z', { state: 'expired' }));
  const answer = { checkout_sessions: [...rows, ...more] };
  return openShop({ timeZone, transportOptions: { fetch: async () => json(answer) } });
};
const ready = () => waitFor(() => expect(historyState()).toBe('ready'));

test('by status, with counts, several at once; the button shows what is chosen', async () => {
  sixRows().show(<CheckoutHistoryTable itemLabel={itemLabel} />);
  await ready();
  const panel = await open(/^Status/);
  const choices = panel.getAllByRole<HTMLInputElement>('checkbox');
  expect(choices.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    'Open 1',
    'Complete 2',
    'Expired 3',
  ]);
  await userEvent.click(panel.getByRole('checkbox', { name: 'Complete 2' }));
  expect(items()).toEqual(['Équipe', 'Pro']);
  expect(screen.getByRole('status').textContent).toBe('2 checkouts found.');
  expect(button(/^Status: Complete$/).getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(panel.getByRole('checkbox', { name: 'Open 1' }));
  expect(items()).toEqual(['Pro', 'Équipe', 'Pro']);
  expect(button(/^Status: Complete, Open$/)).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button(/^Status: Complete, Open$/));
});

test('below six rows there is no toolbar, unless a filter is active', async () => {
  const { rerender } = shop().show(<CheckoutHistoryTable itemLabel={itemLabel} />);
  await ready();
  expect(screen.queryByRole('search')).toBeNull();
  rerender(<CheckoutHistoryTable itemLabel={itemLabel} filter={{ text: 'pro' }} />);
  expect(screen.getByRole('search')).toBeTruthy();
});

test.each([
  ['ÉQUI', ['Équipe']],
  [' uuid-PRO ', ['Pro', 'Pro']],
  ['credits', ['500 credits']],
  ['session-b', ['500 credits']],
])('by text: %j, in label, plan, product or id', async (text, expected) => {
  sixRows().show(<CheckoutHistoryTable itemLabel={itemLabel} />);
  await ready();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), text);
  expect(items()).toEqual(expected);
});

test.each([
  ['UTC', '2026-03-08', '2026-03-08', ['c', 'b']],
  ['UTC', '2026-03-09', undefined, ['d']],
  ['UTC', undefined, '2026-03-07', ['a']],
  // The day on which New York's clocks go forward.
  ['America/New_York', '2026-03-08', '2026-03-08', ['c']],
  ['America/New_York', '2026-03-07', '2026-03-07', ['b', 'a']],
  ['Asia/Tokyo', '2026-03-10', '2026-03-10', ['d']],
])('by days in %s, from %s to %s', async (timeZone, from, to, expected) => {
  shop(timeZone).show(<CheckoutHistoryTable itemLabel={letter} defaultFilter={{ from, to }} />);
  await ready();
  expect(items()).toEqual(expected);
});

test('each active filter is shown once; the focus is never lost', async () => {
  sixRows().show(
    <CheckoutHistoryTable
      itemLabel={itemLabel}
      defaultFilter={{ statuses: ['complete'], text: 'pro', from: '2026-03-01', to: '2026-03-08' }}
    />,
  );
  await ready();
  expect(items()).toEqual(['Pro']);
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('pro');
  expect(button(/^Status: Complete$/)).toBeTruthy();
  expect(button(/^Date: Mar 1, 2026 – Mar 8, 2026$/)).toBeTruthy();
  await userEvent.click(button(/^Clear filters/));
  expect(items()).toHaveLength(6);
  expect(document.activeElement?.className).toContain('fc-filter');
  expect(screen.queryByRole('button', { name: /filter|^(Status|Date):/ })).toBeNull();
});

test.each([
  [/^Last 7 days/, '2026-03-04', ['d', 'c', 'b', 'a']],
  [/^This year/, '2026-01-01', ['d', 'c', 'b', 'a']],
])('a preset of dates: %s', async (name, from, expected) => {
  vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z'), toFake: ['Date'] });
  const onFilterChange = vi.fn();
  sixRows().show(<CheckoutHistoryTable itemLabel={letter} onFilterChange={onFilterChange} />);
  await ready();
  await userEvent.click((await open(/^Date/)).getByRole('button', { name }));
  expect(onFilterChange).toHaveBeenCalledWith({ from, to: undefined });
  expect(items()).toEqual(expected);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button(/^Date: From/));
  await userEvent.click((await open(/^Date/)).getByRole('button', { name: /^Any date/ }));
  expect(items()).toHaveLength(6);
  vi.useRealTimers();
});

test('no match is not "nothing yet", and can be left', async () => {
  shop().show(<CheckoutHistoryTable emptyAction="See plans" defaultFilter={{ text: 'enterprise' }} />);
  await waitFor(() => expect(historyState()).toBe('no-match'));
  expect(screen.getByRole('status').textContent).toBe('No checkouts match these filters.');
  expect(screen.queryByText('See plans')).toBeNull();
  await userEvent.click(button(/^Clear filters/));
  expect(historyState()).toBe('ready');
});

test('days typed by hand', async () => {
  sixRows().show(<CheckoutHistoryTable itemLabel={letter} />);
  await ready();
  await open(/^Date/);
  await userEvent.type(screen.getByLabelText('From'), '2026-03-09');
  expect(items()).toEqual(['d']);
  await userEvent.clear(screen.getByLabelText('From'));
  await userEvent.type(screen.getByLabelText('To'), '2026-03-07');
  expect(items()).toEqual(['a', '1', '2']);
});

test('a filter controlled by the app', async () => {
  const onFilterChange = vi.fn();
  const table = (text: string) => (
    <CheckoutHistoryTable itemLabel={itemLabel} filter={{ text }} onFilterChange={onFilterChange} />
  );
  const { rerender } = shop().show(table('credits'));
  await waitFor(() => expect(items()).toEqual(['500 credits']));
  await userEvent.click((await open(/^Status/)).getByRole('checkbox', { name: /^Open 1/ }));
  expect(onFilterChange).toHaveBeenCalledWith({ text: 'credits', statuses: ['open'] });
  expect(items()).toEqual(['500 credits']);
  rerender(table('équipe'));
  expect(items()).toEqual(['Équipe']);
});

test('a row that runs out leaves the filter for open ones', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro', expireAt: Date.now() + hour }] } });
  shop.show(<CheckoutHistoryTable defaultFilter={{ statuses: ['open'] }} />);
  await ready();
  await act(() => vi.advanceTimersByTimeAsync(hour + 100));
  await waitFor(() => expect(historyState()).toBe('no-match'));
  vi.useRealTimers();
});
