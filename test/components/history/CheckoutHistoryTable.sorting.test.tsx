import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import type { CheckoutHistoryColumn } from '../../../src/components/history/historyColumns.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { json } from '../../helpers/answer.js';
import { hour, items, manySessions, position, sortBy } from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';

const now = Date.now();
const row = (id: string, rest: object) => ({ id, checkout_url: `https://pay.example/${id}`, ...rest });
const at = (hours: number) => new Date(now + hours * hour).toISOString();
const rows = [
  row('b10', { state: 'open', created_at: at(-5), expire_at: at(2) }),
  row('b9', { state: 'expired', created_at: at(-2), expire_at: at(-1) }),
  row('Ä', { state: 'complete', created_at: at(-9), expire_at: at(-8) }),
  row('z', { state: 'open', expire_at: at(1) }),
];
const withExpiry = ['item', 'status', 'created', 'expires', 'actions'] as const;
const byId = ({ id }: CheckoutSession) => id;
const shop = () => openShop({ transportOptions: { fetch: async () => json({ checkout_sessions: rows }) } });
const sorted = () =>
  screen
    .getAllByRole('columnheader')
    .filter((header) => header.hasAttribute('aria-sort'))
    .map((header) => [header.textContent, header.getAttribute('aria-sort')]);

test('newest first; the header shows it, and reverses it', async () => {
  shop().show(<CheckoutHistoryTable itemLabel={byId} />);
  await waitFor(() => expect(items()).toEqual(['b9', 'b10', 'Ä', 'z']));
  expect(sorted()).toEqual([['Started', 'descending']]);
  await userEvent.click(sortBy('Started'));
  expect(sorted()).toEqual([['Started', 'ascending']]);
  // Without a date, last either way.
  expect(items()).toEqual(['Ä', 'b10', 'b9', 'z']);
});

test.each([
  ['Item', ['Ä', 'b9', 'b10', 'z'], ['z', 'b10', 'b9', 'Ä']],
  ['Status', ['b10', 'z', 'Ä', 'b9'], ['b9', 'Ä', 'b10', 'z']],
  ['Valid until', ['b10', 'z', 'b9', 'Ä'], ['z', 'b10', 'b9', 'Ä']],
])('by %s', async (name, first, second) => {
  shop().show(<CheckoutHistoryTable itemLabel={byId} columns={withExpiry} />);
  await waitFor(() => expect(items()).toHaveLength(4));
  await userEvent.click(sortBy(name));
  expect(items()).toEqual(first);
  await userEvent.click(sortBy(name));
  expect(items()).toEqual(second);
});

test('by the one choice that narrow pages have instead of column headers', async () => {
  const onSortChange = vi.fn();
  openShop({ sandbox: { sessions: manySessions(6) } }).show(
    <CheckoutHistoryTable itemLabel={position} onSortChange={onSortChange} />,
  );
  await waitFor(() => expect(items()).toHaveLength(6));
  const order = screen.getByLabelText<HTMLSelectElement>('Sort by');
  expect(order.value).toBe('descending created');
  await userEvent.selectOptions(order, 'Started ↑');
  expect(onSortChange).toHaveBeenCalledWith({ column: 'created', direction: 'ascending' });
  expect(items()[0]).toBe('5');
});

test('an order controlled by the app', async () => {
  const onSortChange = vi.fn();
  const { rerender } = shop().show(
    <CheckoutHistoryTable
      itemLabel={byId}
      sort={{ column: 'item', direction: 'ascending' }}
      onSortChange={onSortChange}
    />,
  );
  await waitFor(() => expect(items()).toEqual(['Ä', 'b9', 'b10', 'z']));
  await userEvent.click(sortBy('Item'));
  expect(items()).toEqual(['Ä', 'b9', 'b10', 'z']);
  expect(onSortChange).toHaveBeenCalledWith({ column: 'item', direction: 'descending' });
  rerender(<CheckoutHistoryTable itemLabel={byId} sort={{ column: 'item', direction: 'descending' }} />);
  expect(items()).toEqual(['z', 'b10', 'b9', 'Ä']);
});

test('chosen columns in the given order, custom ones among them', async () => {
  const note: CheckoutHistoryColumn = {
    id: 'note',
    header: 'Note',
    cell: ({ id }) => <em>note on {id}</em>,
    sortValue: ({ id }) => (id === 'z' ? undefined : id.length),
  };
  const columns = ['status', note, 'item'] as const;
  shop().show(<CheckoutHistoryTable itemLabel={byId} columns={columns} />);
  await waitFor(() => expect(items()).toEqual(['b9', 'b10', 'Ä', 'z']));
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Status',
    'Note',
    'Item',
  ]);
  expect(screen.getByText('note on b9').closest('td')?.dataset.label).toBe('Note');
  await userEvent.click(sortBy('Note'));
  expect(items()).toEqual(['Ä', 'b9', 'b10', 'z']);
  await userEvent.click(sortBy('Note'));
  expect(items()).toEqual(['b10', 'b9', 'Ä', 'z']);
});

test('without the item, the first column heads the row; columns without a value cannot be sorted by', async () => {
  const plain: CheckoutHistoryColumn = { id: 'x', header: 'X', cell: () => 'x' };
  shop().show(<CheckoutHistoryTable columns={[plain, 'status']} caption="Purchases" />);
  await waitFor(() => expect(items()).toEqual(['x', 'x', 'x', 'x']));
  expect(screen.getByRole('table', { name: 'Purchases' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'X' })).toBeNull();
});

test('a custom item cell; the row is still named by its text', async () => {
  shop().show(<CheckoutHistoryTable itemLabel={byId} renderItem={({ id }) => <b>** {id}</b>} />);
  await waitFor(() => expect(items()[0]).toBe('** b9'));
  expect(screen.getByRole('button', { name: /^More actions for b9, started/ })).toBeTruthy();
});
