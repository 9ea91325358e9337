import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { CheckoutDetailsDialog } from '../../../src/components/details/CheckoutDetailsDialog.js';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { CurrentPlanCard } from '../../../src/components/plans/CurrentPlanCard.js';
import { ResumeCheckoutBanner } from '../../../src/components/resume/ResumeCheckoutBanner.js';
import { subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';
import { historyState, items, manySessions, openMenu, position } from '../../helpers/history.js';
import { recordAnnouncements } from '../../helpers/recordAnnouncements.js';
import { openShop } from '../../helpers/shop.js';
import { showPlans } from '../plans/showPlans.js';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

let recording: ReturnType<typeof recordAnnouncements>;
const record = () => {
  recording = recordAnnouncements();
  return recording.said;
};
afterEach(() => recording.stop());

async function showHistory(rows: number) {
  const shop = openShop({ sandbox: { sessions: manySessions(rows) } });
  shop.show(<CheckoutHistoryTable itemLabel={position} exportCsv />);
  await waitFor(() => expect(historyState()).toBe('ready'));
  return shop;
}

test('the number of rows that match a filter, and of all rows without it', async () => {
  await showHistory(40);
  const said = record();
  await userEvent.type(screen.getByRole('searchbox'), '0003');
  await waitFor(() => expect(items()).toHaveLength(11));
  // The first three letters match the same 40 rows, which is announced once.
  expect(said()).toEqual(['40 checkouts found.', '11 checkouts found.']);
  await userEvent.type(screen.getByRole('searchbox'), 'x');
  await waitFor(() => expect(historyState()).toBe('no-match'));
  expect(said().slice(2)).toEqual(['No checkouts match these filters.']);
  await userEvent.click(button('Clear filters'));
  expect(said().slice(3)).toEqual(['40 checkouts found.']);
});

test('refreshing and its end, and nothing of what was announced before', async () => {
  const shop = await showHistory(40);
  await userEvent.type(screen.getByRole('searchbox'), '0');
  shop.sandbox.behave({ delayMs: 50 });
  const said = record();
  await userEvent.click(button('Refresh'));
  await waitFor(() => expect(said()).toEqual(['Refreshing…', 'Up to date.']));
  await userEvent.click(button('Next'));
  expect(said().slice(2)).toEqual(['Page 2 of 2']);
});

test('a refresh that nobody asked for is silent', async () => {
  const shop = await showHistory(6);
  const said = record();
  await act(() => shop.queryClient.invalidateQueries());
  expect(shop.gets()).toHaveLength(2);
  expect(said()).toEqual([]);
});

test('a failure, also when trying again fails in the same way', async () => {
  const shop = await showHistory(6);
  shop.sandbox.behave({ outcome: 'unauthenticated' });
  const said = record();
  await userEvent.click(button('Refresh'));
  await screen.findByRole('alert');
  expect(said()).toEqual(['Refreshing…', expect.stringMatching(/^You are signed out.*Try again$/)]);
  await userEvent.click(button('Try again'));
  await waitFor(() => expect(said()).toHaveLength(4));
  expect(said().slice(2)).toEqual(['Refreshing…', expect.stringMatching(/^You are signed out/)]);
});

test('a failure without rows, also when trying again fails in the same way', async () => {
  const shop = openShop({ sandbox: { sessions: manySessions(6) } });
  shop.sandbox.behave({ outcome: 'unauthenticated' });
  shop.show(<CheckoutHistoryTable />);
  await screen.findByRole('alert');
  const said = record();
  await userEvent.click(button('Try again'));
  const alert = await screen.findByRole('alert');
  expect(said().filter((text) => text === alert.textContent)).toHaveLength(1);
});

test('a copied id, in the menu of a row and in the details, each time', async () => {
  const user = userEvent.setup();
  await showHistory(2);
  const said = record();
  await openMenu(user, '1');
  await user.click(screen.getByRole('menuitem', { name: 'Copy ID' }));
  await waitFor(() => expect(said()).toEqual(['Copied']));
  await user.click(screen.getByRole('menuitem', { name: 'Copied' }));
  await waitFor(() => expect(said()).toEqual(['Copied', 'Copied']));
});

test('a copied reference', async () => {
  const user = userEvent.setup();
  const shop = openShop({ sandbox: { sessions: manySessions(1) } });
  const { sessions } = await shop.readHistory();
  shop.show(<CheckoutDetailsDialog session={sessions[0]} open onOpenChange={() => {}} />);
  await screen.findByRole('dialog');
  const said = record();
  await user.click(button('Copy: Reference'));
  await waitFor(() => expect(said()).toEqual(['Copied']));
});

test('a change of plan: that it is sent, and what is true then', async () => {
  showPlans(<CurrentPlanCard />, {
    plans: threePlans,
    subscriptions: [subscriptionJson('pro')],
    answers: { CancelSubscription: () => new Promise((resolve) => setTimeout(resolve, 50, {})) },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel plan' }));
  const dialog = within(await screen.findByRole('dialog'));
  const said = record();
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel plan' }));
  await dialog.findByText(/^Pro is cancelled/);
  expect(said()).toEqual(['Sending…', expect.stringMatching(/^Pro is cancelled, and ends on/)]);
});

test('an unfinished checkout, once, though its time left changes', async () => {
  const said = record();
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  shop.show(<ResumeCheckoutBanner itemLabel={() => 'Pro'} />);
  await screen.findByText(/^Valid for/);
  await act(() => shop.queryClient.invalidateQueries());
  expect(said()).toEqual(['You have an unfinished checkout for Pro']);
});
