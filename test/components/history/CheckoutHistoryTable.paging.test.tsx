import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { historyState, items, manySessions, position } from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';

// By text: among the buttons of so many rows, a search by role takes its time.
const button = (name: string) => screen.getByText(name, { selector: 'button' });

test('25 a page, Next and Previous, which keep the focus at both ends', async () => {
  openShop({ sandbox: { sessions: manySessions(60) } }).show(<CheckoutHistoryTable itemLabel={position} />);
  await waitFor(() => expect(items()).toHaveLength(25));
  expect(screen.getByText('1–25 of 60')).toBeTruthy();
  await userEvent.click(button('Previous'));
  expect(items()[0]).toBe('0');
  await userEvent.click(button('Next'));
  expect(items()[0]).toBe('25');
  expect(screen.getByRole('status').textContent).toBe('Page 2 of 3');
  await userEvent.click(button('Next'));
  expect(items()).toHaveLength(10);
  expect(screen.getByText('51–60 of 60')).toBeTruthy();
  expect(button('Next').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button('Next'));
  await userEvent.click(button('Next'));
  expect(screen.getByText('Page 3 of 3', { selector: '.fc-history-page' })).toBeTruthy();
});

test('another size keeps what is on screen on screen', async () => {
  const onPageSizeChange = vi.fn();
  openShop({ sandbox: { sessions: manySessions(120) } }).show(
    <CheckoutHistoryTable itemLabel={position} onPageSizeChange={onPageSizeChange} />,
  );
  await waitFor(() => expect(items()).toHaveLength(25));
  for (let i = 0; i < 3; i++) await userEvent.click(button('Next'));
  await userEvent.selectOptions(screen.getByLabelText('Rows per page'), '50');
  expect(items()).toContain('75');
  expect(items()).toHaveLength(50);
  expect(onPageSizeChange).toHaveBeenCalledWith(50);
});

test('sorting and filtering go back to the first page', async () => {
  openShop({ sandbox: { sessions: manySessions(60) } }).show(<CheckoutHistoryTable itemLabel={position} />);
  await waitFor(() => expect(items()).toHaveLength(25));
  await userEvent.click(button('Next'));
  await userEvent.click(button('Started'));
  expect(items()[0]).toBe('59');
  await userEvent.click(button('Next'));
  await userEvent.type(screen.getByRole('searchbox'), '0005');
  expect(items()[0]).toBe('59');
  expect(items()).toHaveLength(11);
});

test('a page size controlled by the app', async () => {
  const { rerender } = openShop({ sandbox: { sessions: manySessions(60) } }).show(
    <CheckoutHistoryTable pageSize={10} />,
  );
  await waitFor(() => expect(items()).toHaveLength(10));
  await userEvent.selectOptions(screen.getByLabelText('Rows per page'), '100');
  expect(items()).toHaveLength(10);
  rerender(<CheckoutHistoryTable pageSize={100} />);
  expect(items()).toHaveLength(60);
});

test('nothing to page through at 25 rows', async () => {
  openShop({ sandbox: { sessions: manySessions(25) } }).show(<CheckoutHistoryTable />);
  await waitFor(() => expect(historyState()).toBe('ready'));
  expect(items()).toHaveLength(25);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a page of elements for 10,000 sessions, by one request for all who show them', async () => {
  const shop = openShop({
    sandbox: { sessions: manySessions(10_000, { state: 'open', expireAt: Date.now() + 3_600_000 }) },
  });
  shop.show(
    <>
      <CheckoutHistoryTable exportCsv defaultFilter={{ text: 'pro' }} itemLabel={() => 'Pro'} />
      <CheckoutHistoryTable />
    </>,
  );
  await waitFor(() => expect(items()).toHaveLength(50), { timeout: 15_000 });
  for (const table of document.querySelectorAll('.fc-history')) {
    expect(table.querySelectorAll('*').length).toBeLessThan(600);
  }
  expect(shop.gets()).toHaveLength(1);
}, 20_000);
