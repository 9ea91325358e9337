import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import type { CheckoutHistoryColumn } from '../../../src/components/history/historyColumns.js';
import { json } from '../../helpers/answer.js';
import {
  historyState,
  hour,
  items,
  manySessions,
  openMenu,
  position,
  statuses,
} from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';

const ready = () => waitFor(() => expect(historyState()).toBe('ready'));
const button = (name: RegExp) => screen.getByRole('button', { name });
// Faster than by role, where rows are many.
const labelled = (name: RegExp) => screen.getByLabelText(name);
const now = Date.now();

afterEach(() => vi.restoreAllMocks());

test('each row’s buttons have names of their own', async () => {
  const shop = openShop({ sandbox: { sessions: manySessions(2) } });
  shop.show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  const names = screen
    .getAllByRole('button', { name: /^More actions for Pro, started .*\d/ })
    .map((each) => each.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(2);
});

test('Start again asks for the same plan, and only expired rows have it', async () => {
  const shop = openShop({
    sandbox: { sessions: [{ plan: 'pro', state: 'expired' }, { plan: 'team' }, { state: 'expired' }] },
  });
  shop.show(<CheckoutHistoryTable itemLabel={() => 'It'} />);
  await ready();
  expect(screen.getAllByRole('button', { name: /^Start again/ })).toHaveLength(1);
  await userEvent.dblClick(button(/^Start again It/));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
  expect(
    shop.sandbox.sessions().filter(({ plan, state }) => plan === 'pro' && state === 'open'),
  ).toHaveLength(1);
});

test('Start again of a product asks for the feature of that id', async () => {
  const shop = openShop({ sandbox: { sessions: [{ feature: 'credits_500', state: 'expired' }] } });
  shop.show(<CheckoutHistoryTable />);
  await ready();
  await userEvent.click(button(/^Start again/));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.sandbox.sessions().filter(({ feature }) => feature === 'credits_500')).toHaveLength(2);
});

test.each(['rest-feature', 'rest-product', 'connect'] as const)(
  'B2: Start again of a product is sold by %s, in the quantity that this browser asked for',
  async (generation) => {
    const id = '00000000-0000-4000-8000-00000000000c';
    const isFeature = generation === 'rest-feature';
    const shop = openShop({
      sandbox: { generation, sessions: [{ id, feature: 'credits_500', state: 'expired' }] },
    });
    const known = isFeature ? { feature: 'credits_500' } : { product: 'credits_500', quantity: 3 };
    rememberCheckout(shop.scope, { id }, known);
    shop.show(<CheckoutHistoryTable />);
    await ready();
    await userEvent.click(button(/^Start again/));
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.sandbox.sessions()[0]).toMatchObject({ state: 'open', quantity: isFeature ? 1 : 3 });
  },
);

test.each(['rest-product', 'connect'] as const)(
  'B2: Start again of a product that this browser does not know is sold by %s',
  async (generation) => {
    const shop = openShop({
      sandbox: { generation, sessions: [{ feature: 'credits_500', state: 'expired' }] },
    });
    shop.show(<CheckoutHistoryTable />);
    await ready();
    await userEvent.click(button(/^Start again/));
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.sandbox.sessions().filter(({ state }) => state === 'open')).toHaveLength(1);
  },
);

test('Start again of a plan is held where the account has another: nothing is created', async () => {
  const shop = openShop({
    sandbox: { sessions: [{ plan: 'pro', state: 'expired' }], subscriptions: [{ plan: 'team' }] },
  });
  shop.show(<CheckoutHistoryTable />);
  await userEvent.click(await screen.findByRole('button', { name: /^Start again/ }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('You already have a plan'));
  expect(shop.posts()).toEqual([]);
});

test('a Start again that fails shows the error below its row, and works again', async () => {
  const shop = openShop({
    sandbox: { sessions: manySessions(2, { state: 'expired', expireAt: now - hour }) },
  });
  shop.sandbox.behave({ outcome: 'forbidden', on: 'create', times: 1 });
  shop.show(<CheckoutHistoryTable itemLabel={position} />);
  await ready();
  await userEvent.click(button(/^Start again 1/));
  const error = await screen.findByRole('alert');
  expect(error.textContent).toContain('Ask an owner');
  expect(error.closest('tr')).toBe(screen.getByRole('row', { name: /^1/ }).nextElementSibling);
  expect(button(/^Start again 1/).getAttribute('aria-describedby')).toBe(error.id);
  expect(document.activeElement).toBe(button(/^Start again 1/));
  await userEvent.click(button(/^Start again 1/));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
});

test('only one checkout starts at a time in the whole table', async () => {
  const shop = openShop({
    sandbox: { sessions: manySessions(2, { state: 'expired', expireAt: now - hour }) },
  });
  shop.show(<CheckoutHistoryTable itemLabel={position} />);
  await ready();
  await userEvent.click(button(/^Start again 1/));
  await waitFor(() => expect(button(/^Start again 1/).dataset.state).toBe('busy'));
  expect(button(/^Start again 0/).dataset.state).toBe('idle');
  await userEvent.click(button(/^Start again 0/));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  expect(shop.posts()).toHaveLength(1);
});

test('Copy ID puts the id on the clipboard, shows and announces it', async () => {
  const user = userEvent.setup();
  openShop({ sandbox: { sessions: manySessions(1) } }).show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  await openMenu(user, 'Pro');
  await user.click(screen.getByRole('menuitem', { name: 'Copy ID' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
  expect(await navigator.clipboard.readText()).toBe('00000000-0000-4000-8000-000000000000');
  expect(screen.getByRole('menuitem', { name: 'Copied' })).toBeTruthy();
});

test('the menu by keyboard: arrows wrap, letters, Home and End; Escape and Tab return to its button', async () => {
  const user = userEvent.setup();
  openShop({ sandbox: { sessions: manySessions(1) } }).show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  const more = button(/^More actions/);
  expect(more.getAttribute('aria-haspopup')).toBe('menu');
  more.focus();
  await user.keyboard('{ArrowDown}');
  await screen.findByRole('menu');
  const focused = () => document.activeElement?.textContent;
  expect(focused()).toBe('Details');
  expect(more.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('Copy ID');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('Details');
  await user.keyboard('{End}');
  expect(focused()).toBe('Copy ID');
  await user.keyboard('d');
  expect(focused()).toBe('Details');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(more);
  expect(more.getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{Enter}');
  await screen.findByRole('menu');
  await user.keyboard('{Shift>}{Tab}{/Shift}');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a press elsewhere, or on the button again, closes the menu', async () => {
  const user = userEvent.setup();
  openShop({ sandbox: { sessions: manySessions(1) } }).show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  await openMenu(user, 'Pro');
  await user.click(button(/^More actions/));
  expect(screen.queryByRole('menu')).toBeNull();
  await openMenu(user, 'Pro');
  await user.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('only the newest open session of a plan has a Resume that stands out', async () => {
  const sessions = ['pro', 'team', 'pro'].map((plan, i) => ({
    plan,
    createdAt: now - (i + 1) * hour,
    expireAt: now + hour,
  }));
  openShop({ sandbox: { sessions } }).show(<CheckoutHistoryTable />);
  await ready();
  const links = screen.getAllByRole('link', { name: /^Resume/ });
  expect(links.map((link) => link.hasAttribute('data-quiet'))).toEqual([false, false, true]);
});

test('a caption below the item', async () => {
  openShop({ sandbox: { sessions: manySessions(1) } }).show(
    <CheckoutHistoryTable itemLabel={() => 'Pro'} itemCaption={({ state }) => `It is ${state}`} />,
  );
  await ready();
  expect(screen.getByRole('rowheader').textContent).toBe('ProIt is complete');
});

test('where the browser refuses to copy, the id is announced', async () => {
  userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  openShop({ sandbox: { sessions: manySessions(1) } }).show(<CheckoutHistoryTable itemLabel={() => 'Pro'} />);
  await ready();
  await openMenu(userEvent, 'Pro');
  await act(async () => screen.getByRole('menuitem', { name: 'Copy ID' }).click());
  expect(screen.getByRole('status').textContent).toBe(
    'Could not copy. The ID is 00000000-0000-4000-8000-000000000000',
  );
});

test('Details opens the dialog; closing gives the focus back to its row', async () => {
  openShop({ sandbox: { sessions: manySessions(3) } }).show(<CheckoutHistoryTable itemLabel={position} />);
  await ready();
  const name = screen.getByRole('button', { name: '1' });
  await userEvent.click(name);
  await screen.findByRole('dialog');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(name));

  await openMenu(userEvent, '1');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Details' }));
  await screen.findByRole('dialog');
  expect(screen.queryByRole('menu')).toBeNull();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(button(/^More actions for 1/)));
});

test('details by a deep link, controlled by the app', async () => {
  const onDetailsIdChange = vi.fn();
  const id = manySessions(2)[1]?.id as string;
  openShop({ sandbox: { sessions: manySessions(2) } }).show(
    <CheckoutHistoryTable itemLabel={position} detailsId={id} onDetailsIdChange={onDetailsIdChange} />,
  );
  expect((await screen.findByRole('dialog')).textContent).toContain(id);
  await userEvent.keyboard('{Escape}');
  expect(onDetailsIdChange).toHaveBeenCalledWith(null);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('`onDetails` replaces the dialog', async () => {
  const onDetails = vi.fn();
  openShop({ sandbox: { sessions: manySessions(1) } }).show(<CheckoutHistoryTable onDetails={onDetails} />);
  await ready();
  await userEvent.click(screen.getByRole('rowheader').querySelector('button') as Element);
  expect(onDetails.mock.calls[0]?.[0].id).toBe(manySessions(1)[0]?.id);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('clicking in one row renders that row only', async () => {
  const rendered: string[] = [];
  const spy: CheckoutHistoryColumn = {
    id: 'spy',
    header: 'Spy',
    cell: (session) => {
      rendered.push(position(session));
      return null;
    },
  };
  const columns = ['item', spy, 'status', 'actions'] as const;
  const shop = openShop({
    sandbox: { sessions: manySessions(30, { state: 'expired', expireAt: now - hour }) },
  });
  shop.show(<CheckoutHistoryTable columns={columns} itemLabel={position} />);
  await waitFor(() => expect(items()).toHaveLength(25));
  const user = userEvent.setup();
  rendered.length = 0;

  await openMenu(user, '3');
  await user.click(screen.getByText('Copy ID'));
  await screen.findByText('Copied', { selector: 'button' });
  await user.click(screen.getByText('Details'));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  expect(rendered).toEqual([]);

  await user.click(labelled(/^Start again 3,/));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalled());
  await waitFor(() => expect(labelled(/^Start again 3,/).getAttribute('aria-disabled')).toBe('true'));
  expect(new Set(rendered)).toEqual(new Set(['3']));

  // Read again, with one row changed.
  rendered.length = 0;
  await act(() => shop.queryClient.invalidateQueries());
  await waitFor(() => expect(items()).toHaveLength(25));
  expect(rendered).toHaveLength(1);
});

test('Export saves the rows that match the filter, in their order', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  openShop({ sandbox: { sessions: manySessions(40) } }).show(
    <CheckoutHistoryTable
      exportCsv
      itemLabel={position}
      defaultFilter={{ text: '0003' }}
      defaultSort={{ column: 'created', direction: 'ascending' }}
    />,
  );
  await ready();
  await userEvent.click(button(/^Export CSV/));
  await waitFor(() => expect(blobs).toHaveLength(1));
  const lines = (await blobs[0]?.text())?.trim().split('\r\n').slice(1) ?? [];
  expect(lines).toHaveLength(11);
  expect(lines[0]).toContain('000000000039');
  expect(lines[10]).toContain('000000000003');
});

test('an unsafe address or a state we do not know offers nothing to pay', async () => {
  const checkout_sessions = [
    { id: 'a', checkout_url: 'javascript:alert(1)', state: 'open' },
    { id: 'b', checkout_url: 'https://pay.example/b', state: 'processing', plan: 'x' },
  ];
  openShop({ transportOptions: { fetch: async () => json({ checkout_sessions }) } }).show(
    <CheckoutHistoryTable />,
  );
  await ready();
  expect(statuses()).toEqual(['Open', 'processing']);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Start again/ })).toBeNull();
});
