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
const chip = (name: RegExp) => screen.getByRole('button', { name });
const ready = () => waitFor(() => expect(historyState()).toBe('ready'));

test('by status, with counts, several at once', async () => {
  shop().show(<CheckoutHistoryTable itemLabel={itemLabel} />);
  await ready();
  const group = within(screen.getByRole('group', { name: 'Status' }));
  expect(group.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Open 1',
    'Complete 2',
    'Expired 1',
  ]);
  await userEvent.click(group.getByRole('button', { name: 'Complete 2' }));
  expect(items()).toEqual(['Équipe', 'Pro']);
  expect(chip(/^Complete 2/).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('2 checkouts found.');
  await userEvent.click(chip(/^Open 1/));
  expect(items()).toEqual(['Pro', 'Équipe', 'Pro']);
  await userEvent.click(chip(/^Complete 2/));
  expect(items()).toEqual(['Pro']);
});

test.each([
  ['ÉQUI', ['Équipe']],
  [' uuid-PRO ', ['Pro', 'Pro']],
  ['credits', ['500 credits']],
  ['session-b', ['500 credits']],
])('by text: %j, in label, plan, product or id', async (text, expected) => {
  shop().show(<CheckoutHistoryTable itemLabel={itemLabel} />);
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

test('a chip for each filter, to take it away by; the focus is never lost', async () => {
  shop().show(
    <CheckoutHistoryTable
      itemLabel={itemLabel}
      defaultFilter={{ statuses: ['complete'], text: 'pro', from: '2026-03-01', to: '2026-03-08' }}
    />,
  );
  await ready();
  expect(items()).toEqual(['Pro']);
  await userEvent.click(chip(/^Remove filter “pro”/));
  expect(items()).toEqual(['Équipe', 'Pro']);
  expect(document.activeElement).toBe(document.querySelector('.fc-history'));
  await userEvent.click(chip(/^Remove filter From Mar 1, 2026/));
  await userEvent.click(chip(/^Remove filter Complete/));
  expect(items()).toHaveLength(3);
  await userEvent.click(chip(/^Clear filters/));
  expect(items()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: /filter/ })).toBeNull();
});

test('no match is not "nothing yet", and can be left', async () => {
  shop().show(<CheckoutHistoryTable emptyAction="See plans" defaultFilter={{ text: 'enterprise' }} />);
  await waitFor(() => expect(historyState()).toBe('no-match'));
  expect(screen.getByRole('status').textContent).toBe('No checkouts match these filters.');
  expect(screen.queryByText('See plans')).toBeNull();
  await userEvent.click(chip(/^Clear filters/));
  expect(historyState()).toBe('ready');
});

test('days typed by hand', async () => {
  shop().show(<CheckoutHistoryTable itemLabel={letter} />);
  await ready();
  await userEvent.type(screen.getByLabelText('From'), '2026-03-09');
  expect(items()).toEqual(['d']);
  await userEvent.clear(screen.getByLabelText('From'));
  await userEvent.type(screen.getByLabelText('To'), '2026-03-07');
  expect(items()).toEqual(['a']);
});

test('a filter controlled by the app', async () => {
  const onFilterChange = vi.fn();
  const table = (text: string) => (
    <CheckoutHistoryTable itemLabel={itemLabel} filter={{ text }} onFilterChange={onFilterChange} />
  );
  const { rerender } = shop().show(table('credits'));
  await waitFor(() => expect(items()).toEqual(['500 credits']));
  await userEvent.click(chip(/^Open 1/));
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
  expect(chip(/^Expired 1/)).toBeTruthy();
  vi.useRealTimers();
});
