import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { json } from '../../helpers/answer.js';
import { items } from '../../helpers/history.js';
import { openShop, shopScope } from '../../helpers/shop.js';

const ids = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const sessions = ids.map((id, i) => ({
  id,
  // The server knows a payment method by no plan and no product.
  ...(i === 1 ? {} : { plan: 'pro' }),
  state: 'complete',
  createdAt: Date.now() - (i + 1) * 1000,
}));
const uuid = /^[\da-f-]{36}$/;

afterEach(() => localStorage.clear());

test('what this browser asked for is named as it asked, a payment method as such', async () => {
  rememberCheckout(shopScope(), { id: ids[0] }, { plan: 'pro_monthly' });
  rememberCheckout(shopScope(), { id: ids[1] }, { setup: 'paymentMethod' });
  openShop({ sandbox: { sessions } }).show(<CheckoutHistoryTable />);
  await waitFor(() => expect(items()).toHaveLength(3));
  expect(items()).toEqual(['pro_monthly', 'Payment method', expect.stringMatching(uuid)]);
});

test('the app names it, by what the server sends or by what was asked for', async () => {
  rememberCheckout(shopScope(), { id: ids[0] }, { plan: 'pro_monthly' });
  const titles: Record<string, string> = { pro_monthly: 'Pro, monthly' };
  openShop({ sandbox: { sessions } }).show(
    <CheckoutHistoryTable itemLabel={({ plan }) => titles[plan ?? '']} />,
  );
  await waitFor(() => expect(items()).toHaveLength(3));
  expect(items()[0]).toBe('Pro, monthly');
  expect(screen.getAllByRole('rowheader')[0]?.querySelector('bdi')?.textContent).toBe('Pro, monthly');
});

test('a session whose answer was lost is found by its reference', async () => {
  const ref = '0123456789abcdef0123456789abcdef';
  rememberCheckout(shopScope(), { ref }, { plan: 'pro_monthly' });
  const row = {
    id: ids[0],
    checkout_url: 'https://pay.example/a',
    success_url: `https://shop.example/done?frontier_checkout=success&frontier_checkout_ref=${ref}`,
    state: 'complete',
    plan: ids[2],
  };
  openShop({ transportOptions: { fetch: async () => json({ checkout_sessions: [row] }) } }).show(
    <CheckoutHistoryTable />,
  );
  await waitFor(() => expect(items()).toEqual(['pro_monthly']));
});
