import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { markVerifying } from '../../../src/checkout/return/verifyingCheckouts.js';
import { PlanCheckoutButton } from '../../../src/components/buttons/PlanCheckoutButton.js';
import { CheckoutReturn } from '../../../src/components/return/CheckoutReturn.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import type { CheckoutEvent } from '../../../src/model/CheckoutEvent.js';
import type { CheckoutTransport, CheckoutTransportCall } from '../../../src/model/CheckoutTransport.js';
import { openShop } from '../../helpers/shop.js';

const proId = 'pro';

/** A transport that creates by the sandbox, and lists the subscriptions that `answer` returns. */
function openGuardedShop(answer: () => Promise<unknown>, props: Parameters<typeof openShop>[0] = {}) {
  const base = openShop({ sandbox: { generation: 'connect' } });
  const reads = vi.fn(answer);
  const transport: CheckoutTransport = {
    ...base.transport,
    sells: 'products',
    call: async <T,>(call: CheckoutTransportCall<T>) => call.decode(await reads(), undefined),
  };
  const events: CheckoutEvent[] = [];
  const shop = openShop({ ...props, transport, onEvent: (event) => events.push(event) });
  return { ...shop, scope: base.scope, reads, events, created: () => base.sandbox.sessions() };
}

const holding = (...subscriptions: object[]) => openGuardedShop(async () => ({ subscriptions }));
const subscribed = (state: string, fields: object = {}) => ({ id: 's', plan_id: 'basic', state, ...fields });
const button = () => screen.getByRole('button', { name: 'Choose Pro' });
const click = () => userEvent.click(button());
const ui = <PlanCheckoutButton plan={proId}>Choose Pro</PlanCheckoutButton>;

afterEach(() => vi.useRealTimers());

describe('an account that holds a plan', () => {
  test.each(['active', 'trialing', 'past_due', 'unpaid', 'incomplete', 'paused', 'pending', 'brand_new', ''])(
    '%s: no checkout, a text, and the way to change it',
    async (state) => {
      const shop = holding(subscribed(state));
      shop.show(ui);
      await click();
      await screen.findByText(/already have a plan/);
      expect(screen.getByRole('button', { name: 'Manage your plan' })).toBeDefined();
      expect(shop.created()).toEqual([]);
      expect(shop.navigate).not.toHaveBeenCalled();
      expect(shop.events.map(({ type }) => type)).toEqual(['checkout_started', 'checkout_held']);
      expect(button().getAttribute('aria-disabled')).not.toBe('true');
    },
  );

  test.each(['canceled', 'ended', 'incomplete_expired'])('%s: goes to the checkout', async (state) => {
    const shop = holding(subscribed(state));
    shop.show(ui);
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.events.some((event) => 'isUnguarded' in event && event.isUnguarded)).toBe(false);
  });

  test('also the same plan, also by its id', async () => {
    const shop = holding(subscribed('active', { plan_id: proId }));
    shop.show(ui);
    await click();
    await screen.findByText(/already have a plan/);
    expect(shop.created()).toEqual([]);
  });

  test.each([
    ['id', { plan_id: proId }],
    ['name', { metadata: { plan_name: proId } }],
  ])('"Subscribe now" in a trial of the same plan goes on, by %s', async (_, trial) => {
    const shop = holding(subscribed('trialing', trial));
    shop.show(
      <PlanCheckoutButton plan={proId} skipTrial>
        Choose Pro
      </PlanCheckoutButton>,
    );
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  });

  test('a trial of another plan, or one without `skipTrial`, is held', async () => {
    const other = holding(subscribed('trialing'));
    const { unmount } = other.show(
      <PlanCheckoutButton plan={proId} skipTrial>
        Choose Pro
      </PlanCheckoutButton>,
    );
    await click();
    await screen.findByText(/already have a plan/);
    unmount();
    const own = holding(subscribed('trialing', { plan_id: proId }));
    own.show(ui);
    await click();
    await screen.findByText(/already have a plan/);
  });

  test('`onPlanHeld` gets the subscription, instead of the text', async () => {
    const shop = holding(subscribed('active'));
    const onPlanHeld = vi.fn();
    shop.show(
      <PlanCheckoutButton plan={proId} onPlanHeld={onPlanHeld}>
        Choose Pro
      </PlanCheckoutButton>,
    );
    await click();
    await waitFor(() => expect(onPlanHeld).toHaveBeenCalledOnce());
    expect(onPlanHeld.mock.calls[0]?.[0]).toMatchObject({ id: 's', planId: 'basic', state: 'active' });
    expect(screen.queryByText(/already have a plan/)).toBeNull();
  });

  test('`guard={false}` reads nothing and creates', async () => {
    const shop = holding(subscribed('active'));
    shop.show(
      <PlanCheckoutButton plan={proId} guard={false}>
        Choose Pro
      </PlanCheckoutButton>,
    );
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.reads).not.toHaveBeenCalled();
  });
});

describe('reading', () => {
  test('is done ahead of the click, once for all buttons', async () => {
    const shop = holding();
    shop.show(
      <>
        {ui}
        <PlanCheckoutButton plan="team">Choose Team</PlanCheckoutButton>
      </>,
    );
    await waitFor(() => expect(shop.reads).toHaveBeenCalledOnce());
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    expect(shop.reads).toHaveBeenCalledOnce();
  });

  test('is done again when the answer is older than 10 s: another tab may have bought a plan', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let subscriptions: object[] = [];
    const shop = openGuardedShop(async () => ({ subscriptions }));
    shop.show(ui);
    await waitFor(() => expect(shop.reads).toHaveBeenCalledOnce());
    subscriptions = [subscribed('active')];
    act(() => vi.advanceTimersByTime(11_000));
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(button());
    await screen.findByText(/already have a plan/);
    expect(shop.created()).toEqual([]);
  });

  test.each([
    ['a transport that cannot', new CheckoutError({ code: 'unsupported', message: 'x' })],
    ['a buyer who may not', new CheckoutError({ code: 'permission_denied', status: 403, message: 'x' })],
    [
      'a server that does not know the call',
      new CheckoutError({ code: 'unimplemented', reason: 'unknown_route', message: 'x' }),
    ],
  ])('%s: the checkout goes on, and its events say so', async (_, error) => {
    const shop = openGuardedShop(() => Promise.reject(error));
    shop.show(ui);
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    const created = shop.events.find(({ type }) => type === 'checkout_created');
    expect(created).toMatchObject({ isUnguarded: true });
  });

  test.each([
    ['network', 0],
    ['internal', 500],
    ['unauthenticated', 401],
    ['invalid_response', 200],
  ] as const)('%s: nothing is created, and the buyer reads so', async (code, status) => {
    const onCheckoutError = vi.fn();
    const shop = openGuardedShop(() =>
      Promise.reject(new CheckoutError({ code, status: status || undefined, message: 'x' })),
    );
    shop.show(
      <PlanCheckoutButton plan={proId} onCheckoutError={onCheckoutError}>
        Choose Pro
      </PlanCheckoutButton>,
    );
    await click();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('nothing was started'));
    expect(screen.getByRole('alert').textContent).not.toContain('may have been started');
    expect(onCheckoutError.mock.calls[0]?.[0]).toMatchObject({
      code,
      reason: 'subscriptions_unread',
      sent: false,
    });
    expect(shop.created()).toEqual([]);
    await waitFor(() => expect(button().getAttribute('aria-disabled')).not.toBe('true'));
  });

  test('no answer within 2 s: nothing is created, and the button works again', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const shop = openGuardedShop(() => new Promise(() => {}));
    shop.show(ui);
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(button());
    await act(() => vi.advanceTimersByTimeAsync(1_900));
    expect(button().getAttribute('aria-busy')).toBe('true');
    await act(() => vi.advanceTimersByTimeAsync(200));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('nothing was started'));
    expect(shop.created()).toEqual([]);
  });

  test('a buyer who left this part of the app meanwhile gets no session', async () => {
    let answer: (value: unknown) => void = () => {};
    const shop = openGuardedShop(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    shop.show(ui);
    await click();
    history.pushState(null, '', '/elsewhere');
    await act(async () => answer({}));
    history.pushState(null, '', '/');
    expect(shop.created()).toEqual([]);
    expect(shop.navigate).not.toHaveBeenCalled();
  });
});

describe('while a purchase is being confirmed', () => {
  test('a plan: the button holds and says why, until it is known', async () => {
    const shop = holding();
    shop.show(ui);
    let done = () => {};
    act(() => {
      done = markVerifying(shop.scope, { id: 'a', isPlan: true });
    });
    await screen.findByText('Confirming your purchase…');
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await click();
    expect(shop.created()).toEqual([]);
    act(done);
    await waitFor(() => expect(screen.queryByText('Confirming your purchase…')).toBeNull());
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
  });

  test('credits, and another account, hold nothing', async () => {
    const shop = holding();
    shop.show(ui);
    const done = [
      markVerifying(shop.scope, { id: 'a', isPlan: false }),
      markVerifying('another', { id: 'b', isPlan: true }),
    ];
    await click();
    await waitFor(() => expect(shop.navigate).toHaveBeenCalledOnce());
    for (const stop of done) stop();
  });
});

test('once a purchase is complete, what was read before it is not trusted, here and in another tab', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const id = crypto.randomUUID();
  const shop = openShop({ sandbox: { generation: 'connect', lagMs: 0, sessions: [{ id, plan: 'team' }] } });
  history.replaceState(null, '', `/done?frontier_checkout=success&frontier_checkout_id=${id}`);
  shop.show(
    <>
      <CheckoutReturn />
      {ui}
    </>,
  );
  const another = openShop({ transport: shop.transport });
  another.show(<PlanCheckoutButton plan={proId}>Choose Pro elsewhere</PlanCheckoutButton>);
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  shop.sandbox.pay(id);
  await act(() => vi.advanceTimersByTimeAsync(3_000));
  expect(screen.getByText('Checkout complete')).toBeDefined();
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await user.click(button());
  await waitFor(() => expect(screen.getAllByText(/already have a plan/)).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Choose Pro elsewhere' }));
  await waitFor(() => expect(screen.getAllByText(/already have a plan/)).toHaveLength(2));
  expect(shop.sandbox.sessions()).toHaveLength(1);
  history.replaceState(null, '', '/');
});

test('the text has no button where the server has no customer portal', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'team', state: 'complete' }] } });
  render(<shop.Shop>{ui}</shop.Shop>);
  await click();
  await screen.findByText(/already have a plan/);
  expect(screen.queryByRole('button', { name: 'Manage your plan' })).toBeNull();
});
