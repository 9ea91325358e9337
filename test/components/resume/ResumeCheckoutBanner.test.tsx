import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberCheckout } from '../../../src/browser/storage/rememberedCheckouts.js';
import { ResumeCheckoutBanner } from '../../../src/components/resume/ResumeCheckoutBanner.js';
import { subscriptionsQueryOptions } from '../../../src/query/plans/subscriptionsQueryOptions.js';
import { sandboxBillingId, sandboxOrgId } from '../../../src/sandbox/createSandbox.js';
import type { SandboxOptions } from '../../../src/sandbox/SandboxOptions.js';
import type { SandboxSessionSeed } from '../../../src/sandbox/state/SandboxSession.js';
import { sandboxCatalogue } from '../../../src/sandbox/state/sandboxCatalogue.js';
import { json } from '../../helpers/answer.js';
import { openShop, shopScope } from '../../helpers/shop.js';

const minute = 60_000;
const hour = 60 * minute;
const ago = (ms: number) => Date.now() - ms;
const ahead = (ms: number) => Date.now() + ms;
const banner = () => screen.queryByRole('region', { name: 'Unfinished checkout' });
const [, pro] = sandboxCatalogue.plans;

/** A shop with these sessions, whose list has arrived. */
async function show(sessions: SandboxSessionSeed[], ui = <ResumeCheckoutBanner />) {
  const shop = openShop({ sandbox: { sessions } });
  const view = shop.show(ui);
  await waitFor(() => expect(shop.gets()).toHaveLength(1));
  await waitFor(() => expect(shop.queryClient.isFetching()).toBe(0));
  await act(async () => {});
  return { ...shop, ...view };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('reminds of an open checkout, politely, and resumes it', async () => {
  const sessions = [{ plan: 'pro', createdAt: ago(hour), expireAt: ahead(3 * hour + minute) }];
  const shop = await show(sessions, <ResumeCheckoutBanner itemLabel={() => 'Pro'} />);
  expect(banner()).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('You have an unfinished checkout for Pro');
  expect(screen.getByText('Valid for 3 hours.')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Resume' }));
  expect(shop.navigate).toHaveBeenCalledWith(shop.sandbox.sessions()[0]?.checkoutUrl);
});

test.each<[string, SandboxSessionSeed[]]>([
  ['nothing', []],
  ['only complete and expired ones', [{ state: 'complete' }, { state: 'expired' }]],
  ['less than five minutes left', [{ plan: 'pro', expireAt: Date.now() + 5 * minute - 1 }]],
  ['a state nobody knows', [{ state: 'processing', expireAt: Date.now() + hour }]],
])('%s: nothing to see, and no landmark', async (_, sessions) => {
  await show(sessions);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByRole('button')).toBeNull();
});

test('of several the newest with enough time left', async () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const shop = await show([
    { plan: 'team', createdAt: ago(minute), expireAt: ahead(minute) },
    { id, plan: 'pro', createdAt: ago(hour) },
    { plan: 'pro', createdAt: ago(2 * hour) },
  ]);
  await userEvent.click(screen.getByRole('link', { name: 'Resume' }));
  const newest = shop.sandbox.sessions().find((session) => session.id === id);
  expect(shop.navigate).toHaveBeenCalledWith(newest?.checkoutUrl);
});

test('not for what has been bought since, so that nobody pays twice', async () => {
  await show([
    { plan: 'pro', createdAt: ago(2 * hour) },
    { plan: 'pro', state: 'complete', createdAt: ago(hour) },
  ]);
  expect(banner()).toBeNull();
});

test('for what has been bought before, or something else since', async () => {
  await show([
    { plan: 'pro', createdAt: ago(2 * hour) },
    { plan: 'pro', state: 'complete', createdAt: ago(3 * hour) },
    { plan: 'team', state: 'complete', createdAt: ago(hour) },
  ]);
  expect(banner()).toBeTruthy();
});

describe('beside a plan that the account has, where the page has read the subscriptions', () => {
  async function showHolding(held: SandboxOptions['subscriptions'], ui: ReactElement) {
    const sessions = [{ plan: 'team', createdAt: ago(hour) }];
    const shop = openShop({ sandbox: { generation: 'connect', sessions, subscriptions: held } });
    shop.show(ui);
    await screen.findByText('You have an unfinished checkout');
    const { transport, queryClient } = shop;
    const account = { transport, orgId: sandboxOrgId, billingId: sandboxBillingId };
    await act(() => queryClient.fetchQuery(subscriptionsQueryOptions(account)));
    return shop;
  }

  test('an older checkout for another plan is left out: paying it would be paying for both', async () => {
    await showHolding([{ plan: 'pro' }], <ResumeCheckoutBanner />);
    await waitFor(() => expect(banner()).toBeNull());
  });

  test('it is not where that one is over, or where the app sells several plans', async () => {
    await showHolding([{ plan: 'pro', state: 'canceled' }], <ResumeCheckoutBanner />);
    expect(banner()).toBeTruthy();
    cleanup();
    await showHolding([{ plan: 'pro' }], <ResumeCheckoutBanner guard={false} />);
    expect(banner()).toBeTruthy();
  });

  test('nor is the checkout that ends a trial of the same plan', async () => {
    await showHolding([{ plan: 'team', state: 'trialing' }], <ResumeCheckoutBanner />);
    expect(banner()).toBeTruthy();
  });
});

test('only for the plan or the feature asked for', async () => {
  const sessions = [
    { plan: 'team', createdAt: ago(minute) },
    { feature: 'credits_500', createdAt: ago(hour) },
  ];
  const shop = await show(sessions, <ResumeCheckoutBanner plan={pro?.id} />);
  expect(banner()).toBeNull();
  shop.rerender(<ResumeCheckoutBanner feature={sandboxCatalogue.features[0]?.id} />);
  expect(banner()).toBeTruthy();
  shop.rerender(<ResumeCheckoutBanner plan={sandboxCatalogue.plans[2]?.id} />);
  expect(banner()).toBeTruthy();
});

test('B2: only for the product asked for, by its id or by the name that this browser asked for', async () => {
  const id = '00000000-0000-4000-8000-00000000000b';
  rememberCheckout(shopScope(), { id }, { product: 'credits_500' });
  const [credits] = sandboxCatalogue.features;
  const sessions = [{ id, feature: 'credits_500', createdAt: ago(minute) }];
  const shop = await show(sessions, <ResumeCheckoutBanner product={credits?.id} />);
  expect(banner()).toBeTruthy();
  shop.rerender(<ResumeCheckoutBanner product="another" />);
  expect(banner()).toBeNull();
  shop.rerender(<ResumeCheckoutBanner product="credits_500" />);
  expect(banner()).toBeTruthy();
});

test('knows a plan by the name that this tab asked for', async () => {
  const id = '00000000-0000-4000-8000-00000000000a';
  rememberCheckout(shopScope(), { id }, { plan: 'pro' });
  const shop = await show([{ id, plan: 'pro', createdAt: ago(minute) }], <ResumeCheckoutBanner plan="pro" />);
  expect(screen.getByRole('status').textContent).toBe('You have an unfinished checkout for pro');
  shop.rerender(<ResumeCheckoutBanner plan="team" />);
  expect(banner()).toBeNull();
});

test('not for an address that is not safe to go to', async () => {
  const row = {
    id: 'a',
    checkout_url: 'javascript:alert(1)',
    state: 'open',
    expire_at: new Date(ahead(hour)).toISOString(),
  };
  const shop = openShop({ transportOptions: { fetch: async () => json({ checkout_sessions: [row] }) } });
  shop.show(<ResumeCheckoutBanner />);
  await waitFor(() => expect(shop.queryClient.isFetching()).toBe(0));
  await act(async () => {});
  expect(banner()).toBeNull();
});

test('counts down without announcements, and disappears below five minutes, with one request', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const shop = await show([{ plan: 'pro', expireAt: ahead(6 * minute + 30_000) }]);
  const announced = screen.getByRole('status').textContent;
  expect(screen.getByText('Valid for 6 minutes.')).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(30_100));
  expect(screen.getByText('Valid for 5 minutes.')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(announced);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(banner()).toBeNull();
  expect(shop.gets()).toHaveLength(1);
});

test('Dismiss: gone, for good, in every banner; the focus stays where it was', async () => {
  const user = userEvent.setup();
  const id = '00000000-0000-4000-8000-00000000000d';
  const both = (
    <>
      <ResumeCheckoutBanner />
      <ResumeCheckoutBanner />
      <button type="button">After</button>
    </>
  );
  const shop = await show(
    [
      { id, plan: 'pro', createdAt: ago(2 * hour) },
      { plan: 'team', createdAt: ago(3 * hour) },
    ],
    both,
  );
  const [, second] = screen.getAllByRole('button', { name: 'Dismiss' });
  await user.click(second as HTMLElement);
  expect(banner()).toBeNull();
  expect(document.activeElement).toBe(document.querySelectorAll('.fc-banner')[1]);
  await user.tab();
  expect(document.activeElement?.textContent).toBe('After');
  shop.unmount();
  // The older one is not shown instead.
  await show([{ id, plan: 'pro', createdAt: ago(2 * hour) }]);
  expect(banner()).toBeNull();
});

test('Dismiss works where this machine is 25 h ahead of the server', async () => {
  const ahead25 = 25 * hour;
  const now = () => Date.now() - ahead25;
  const shop = openShop({
    sandbox: { now, sessions: [{ plan: 'pro', createdAt: now() - hour, expireAt: now() + 20 * hour }] },
  });
  shop.show(<ResumeCheckoutBanner />);
  await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
  expect(banner()).toBeNull();
});

test('takes a ref, a class and every other prop of its <section>', async () => {
  const ref = createRef<HTMLElement>();
  await show(
    [{ plan: 'pro', createdAt: ago(hour) }],
    <ResumeCheckoutBanner
      ref={ref}
      className="mine"
      data-testid="banner"
      aria-label="Pick up your order"
      itemLabel={() => 'Pro'}
    />,
  );
  const root = screen.getByRole('region', { name: 'Pick up your order' });
  expect(ref.current).toBe(root);
  expect(root.className).toBe('fc-banner mine');
  expect(root.dataset).toMatchObject({ testid: 'banner', state: 'shown' });
  // A name of its own does not make an empty banner a landmark.
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('region')).toBeNull();
  expect(document.activeElement).toBe(root);
});

test('a failing list shows nothing here', async () => {
  const shop = openShop();
  shop.sandbox.behave({ outcome: 'forbidden' });
  shop.show(<ResumeCheckoutBanner />);
  await waitFor(() => expect(shop.gets()).toHaveLength(1));
  expect(banner()).toBeNull();
});

test('renders nothing on a server', () => {
  const { Shop } = openShop();
  expect(renderToString(<Shop>{<ResumeCheckoutBanner />}</Shop>)).toBe('');
});
