import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PlanCheckoutButton } from '../../src/components/buttons/PlanCheckoutButton.js';
import { leavePage, openShop } from '../helpers/shop.js';

const generations = ['rest-feature', 'rest-product', 'connect'] as const;

afterEach(() => {
  leavePage();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

function openShopWatched(generation: (typeof generations)[number]) {
  const outside = {
    onEvent: vi.fn(),
    onBeforeLeave: vi.fn(),
    getAccessToken: vi.fn(async () => 'token'),
    open: vi.spyOn(window, 'open'),
    stored: vi.spyOn(Storage.prototype, 'setItem'),
  };
  const { onEvent, onBeforeLeave, getAccessToken } = outside;
  const shop = openShop({
    sandbox: { generation },
    onEvent,
    onBeforeLeave,
    transportOptions: { getAccessToken },
  });
  const rehearsal = vi.spyOn(shop.transport, 'rehearsal' as never);
  shop.show(
    <>
      <PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>
      <PlanCheckoutButton plan="team">Team</PlanCheckoutButton>
    </>,
  );
  const calls = () => [
    ...Object.values(outside).flatMap(({ mock }) => mock.calls),
    ...shop.navigate.mock.calls,
    ...shop.sandbox.requests,
  ];
  return { shop, calls, rehearsal };
}

test.each(generations)(
  '%s: the pointer on a button starts nothing that anybody hears of',
  async (generation) => {
    const { shop, calls, rehearsal } = openShopWatched(generation);
    const [button, other] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    await userEvent.hover(button);
    await userEvent.hover(other);
    await userEvent.tab();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rehearsal).toHaveBeenCalledOnce();
    expect(calls()).toEqual([]);
    expect(button.dataset.state).toBe('idle');
    expect(shop.queryClient.getQueryCache().getAll()).toEqual([]);
    await userEvent.click(button);
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.posts()).toHaveLength(1);
  },
);

test.each(generations)('%s: what is rehearsed goes as far as the address', async (generation) => {
  const { shop } = openShopWatched(generation);
  const transport = shop.transport.rehearsal?.();
  const urls = { successUrl: 'https://shop.test/a', cancelUrl: 'https://shop.test/b' };
  const session = await transport?.createCheckout({ orgId: 'o', billingId: 'b' }, { plan: 'pro', ...urls });
  expect(session).toMatchObject({ checkoutUrl: 'http://-', expireAt: expect.any(Date) });
});

test('a frame of another origin rehearses nothing, since leaving from there opens a window', async () => {
  const { calls, rehearsal } = openShopWatched('connect');
  vi.spyOn(window, 'top', 'get').mockReturnValue(
    new Proxy({} as Window, {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    }) as Window & typeof globalThis,
  );
  await userEvent.hover(screen.getAllByRole('button')[0] as HTMLElement);
  expect(rehearsal).not.toHaveBeenCalled();
  expect(calls()).toEqual([]);
});

test('a transport that knows no rehearsal does without', async () => {
  const own = openShop();
  const { rehearsal: _, ...transport } = own.transport;
  const shop = openShop({ transport });
  shop.show(<PlanCheckoutButton plan="pro">Upgrade</PlanCheckoutButton>);
  await userEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
});
