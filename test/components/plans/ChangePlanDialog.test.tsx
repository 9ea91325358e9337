import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import {
  ChangePlanDialog,
  type ChangePlanDialogProps,
} from '../../../src/components/plans/ChangePlanDialog.js';
import { usePlans } from '../../../src/hooks/usePlans.js';
import { CheckoutError } from '../../../src/model/CheckoutError.js';
import {
  type FakeBilling,
  inDays,
  planJson,
  subscriptionJson,
  threePlans,
} from '../../helpers/fakeBilling.js';
import { showPlans } from './showPlans.js';

function App({ to, ...props }: Partial<ChangePlanDialogProps> & { to?: string | undefined }) {
  const { data: plans } = usePlans();
  const [open, setOpen] = useState(true);
  const plan = plans?.find(({ id }) => id === to);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ChangePlanDialog {...props} open={open && (!to || !!plan)} onOpenChange={setOpen} plan={plan} />
    </>
  );
}

const show = (
  to: string | undefined,
  billing: FakeBilling = {},
  props: Partial<ChangePlanDialogProps> = {},
) =>
  showPlans(<App to={to} {...props} />, {
    plans: threePlans,
    subscriptions: [subscriptionJson('pro')],
    ...billing,
  });
const dialog = async () => within(await screen.findByRole('dialog'));
const confirmed = async (name = 'Confirm change') => {
  const shown = await dialog();
  const button = await shown.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  await userEvent.click(button);
  return shown;
};
const sent = ({ calls }: ReturnType<typeof show>) =>
  calls.filter(({ procedure }) => /^(Change|Cancel)Sub/.test(procedure));

describe('when it takes effect', () => {
  test.each([
    ['an upgrade by weight', 'team', true],
    ['a downgrade', 'starter', false],
    ['another interval', 'pro_year', false],
  ])('%s', async (_, to, isNow) => {
    show(to);
    const shown = await dialog();
    await shown.findByText('$29 per month');
    expect(shown.getByRole('radio', { name: 'Now' })).toHaveProperty('checked', isNow);
    expect(shown.getByRole('radio', { name: 'When the current period ends' })).toHaveProperty(
      'checked',
      !isNow,
    );
  });

  test('a dearer plan without a weight waits: it is a guess', async () => {
    const plans = ['a', 'b'].map((id, index) => planJson({ id, title: id, amount: 100 + index * 900 }));
    show('b', { plans, subscriptions: [subscriptionJson('a')] });
    expect(await screen.findByText('$10 per month')).toBeTruthy();
    expect(await screen.findByRole('radio', { name: 'Now' })).toHaveProperty('checked', false);
  });

  test('an upgrade in a trial waits for its end, and says what it costs to change now', async () => {
    const trial = { state: 'trialing', trial_ends_at: '2027-01-05T10:00:00Z' };
    show('team', { subscriptions: [subscriptionJson('pro', trial)] });
    const now = await screen.findByRole('radio', { name: 'Now' });
    expect(now).toHaveProperty('checked', false);
    expect(screen.getByText('Your trial ends, and you are charged at once.')).toBeTruthy();
    expect(screen.getByText('You keep your current plan until January 5, 2027.')).toBeTruthy();
  });

  test('the buyer chooses', async () => {
    const shown = show('team', { answers: { ChangeSubscription: { phase: { effective_at: inDays(20) } } } });
    await userEvent.click(await screen.findByRole('radio', { name: 'When the current period ends' }));
    expect(screen.getByText(/You keep your current plan until/)).toBeTruthy();
    await confirmed();
    expect(await screen.findByText(/^Done. You change to Team on/)).toBeTruthy();
    expect(sent(shown)).toMatchObject([{ fields: { plan: 'team', immediate: false } }]);
  });
});

describe('the payment method', () => {
  test('is looked for first, and its absence leads to adding one', async () => {
    const shown = show('team', { answers: { GetBillingAccount: {} } });
    await userEvent.click(await (await dialog()).findByRole('button', { name: 'Add a payment method' }));
    await waitFor(() => expect(shown.createCheckout).toHaveBeenCalledOnce());
    const [, request] = shown.createCheckout.mock.calls[0] as unknown as [unknown, { successUrl: string }];
    expect(request).toMatchObject({ setup: 'paymentMethod' });
    expect(new URL(request.successUrl).pathname).toBe(window.location.pathname);
    expect(screen.queryByRole('button', { name: 'Confirm change' })).toBeNull();
    expect(sent(shown)).toEqual([]);
  });

  test('is not needed for a plan that costs nothing', async () => {
    const plans = [...threePlans, planJson({ id: 'zero', title: 'Zero', amount: 0 })];
    const shown = show('zero', { plans, answers: { ChangeSubscription: { phase: {} } } });
    await confirmed();
    expect(await screen.findByText(/You are on Zero now/)).toBeTruthy();
    expect(shown.count('GetBillingAccount')).toBe(0);
  });

  test('that cannot be read stops the change, and can be tried again', async () => {
    let isUp = false;
    const shown = show('team', {
      answers: {
        GetBillingAccount: () => {
          if (isUp) return { payment_methods: [{ id: 'pm1' }] };
          throw new CheckoutError({ code: 'permission_denied', message: 'No.' });
        },
      },
    });
    await screen.findByText(/Only an owner/);
    expect(screen.queryByRole('button', { name: 'Confirm change' })).toBeNull();
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('button', { name: 'Confirm change' })).toBeTruthy();
    expect(sent(shown)).toEqual([]);
  });
});

describe('the next invoice', () => {
  test('is shown where the server tells', async () => {
    const invoice = { currency: 'usd', amount: '2900', due_date: inDays(20) };
    show('team', { answers: { GetUpcomingInvoice: { invoice } } });
    expect(await screen.findByText(/next invoice as it stands: \$29 on/)).toBeTruthy();
  });

  test('has the date at which the period ends, where it is charged by itself and has no other', async () => {
    const invoice = { currency: 'usd', amount: '2900', period_end_at: '2027-01-05T10:00:00Z' };
    show('team', { answers: { GetUpcomingInvoice: { invoice } } });
    expect(await screen.findByText(/as it stands: \$29 on January 5, 2027\./)).toBeTruthy();
  });

  test.each(['permission_denied', 'internal'] as const)('is left out after %s', async (code) => {
    show('team', { answers: { GetUpcomingInvoice: code } });
    await (await dialog()).findByRole('button', { name: 'Confirm change' });
    expect(screen.queryByText(/invoice as it stands/)).toBeNull();
    expect(screen.queryByText(/Only an owner/)).toBeNull();
  });
});

describe('a failure', () => {
  test('is shown, and the button works again', async () => {
    let isUp = false;
    const shown = show('starter', {
      answers: {
        ChangeSubscription: () => {
          if (isUp) return { phase: { effective_at: inDays(20), plan_id: 'starter' } };
          throw new CheckoutError({ code: 'permission_denied', message: 'No.' });
        },
      },
    });
    const view = await confirmed();
    expect((await view.findByText(/Only an owner/)).getAttribute('role')).toBe('alert');
    expect(view.getByRole('button', { name: 'Manage your plan' })).toBeTruthy();
    isUp = true;
    await confirmed();
    expect(await view.findByText(/^Done. You change to Starter on/)).toBeTruthy();
    expect(sent(shown)).toHaveLength(2);
  });

  test('that leaves doubt says so', async () => {
    show('starter', {
      answers: {
        ChangeSubscription: () => {
          throw new CheckoutError({ code: 'timeout', message: 'Late.' });
        },
      },
    });
    expect(await (await confirmed()).findByText(/may have gone through all the same/)).toBeTruthy();
  });

  test('of a server without the call leads to the portal', async () => {
    show('starter', {
      answers: {
        ChangeSubscription: () => {
          throw new CheckoutError({ code: 'unimplemented', reason: 'unknown_route', message: 'No route.' });
        },
      },
    });
    const view = await confirmed();
    expect(await view.findByText('Your plan cannot be changed here.')).toBeTruthy();
    expect(view.getByRole('button', { name: 'Manage your plan' })).toBeTruthy();
  });

  test('sends once, however often the button is pressed', async () => {
    let answer = (_: object) => {};
    const shown = show('starter', {
      answers: { ChangeSubscription: () => new Promise((resolve) => (answer = resolve)) },
    });
    const view = await confirmed();
    await userEvent.click(view.getByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(sent(shown)).toHaveLength(1));
    expect(view.getByRole('status').textContent).toBe('Sending…');
    answer({ phase: { effective_at: inDays(20) } });
    await view.findByRole('button', { name: 'Done' });
    await waitFor(() => expect(shown.queryClient.isMutating()).toBe(0));
    expect(sent(shown)).toHaveLength(1);
  });
});

describe('what cannot be changed', () => {
  test('the first servers: refused before anything is sent', async () => {
    const shown = show('team', { sells: 'features' });
    expect(await screen.findByText(/cannot be changed here/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Confirm change' })).toBeNull();
    expect(sent(shown)).toEqual([]);
  });

  test('a subscription with an open payment', async () => {
    show('team', { subscriptions: [subscriptionJson('pro', { state: 'past_due' })] });
    expect(await screen.findByText(/cannot be changed here/)).toBeTruthy();
  });

  test('subscriptions that cannot be read: why, and trying again', async () => {
    let isUp = false;
    show('team', {
      answers: {
        ListSubscriptions: () => {
          if (isUp) return { subscriptions: [subscriptionJson('pro')] };
          throw new CheckoutError({ code: 'permission_denied', message: 'No.' });
        },
      },
    });
    const view = await dialog();
    await view.findByText(/Only an owner/);
    isUp = true;
    await userEvent.click(view.getByRole('button', { name: 'Look again' }));
    expect(await view.findByRole('button', { name: 'Confirm change' })).toBeTruthy();
  });

  test('no subscription', async () => {
    show('team', { subscriptions: [] });
    expect(await screen.findByText(/cannot be changed here/)).toBeTruthy();
  });
});

test.each([
  ['change', 'team', /The change is taken back/],
  ['cancel', '', /goes on, and renews as before/],
])('taking back a %s, by a clock that is a day ahead', async (reason, planId, text) => {
  const phases = [{ effective_at: inDays(-1), plan_id: planId, reason }];
  show(undefined, { subscriptions: [subscriptionJson('pro', { phases })] }, { action: 'undo' });
  expect(await (await dialog()).findByText(text)).toBeTruthy();
});

test('closes and opens anew', async () => {
  show('starter', { answers: { ChangeSubscription: 'permission_denied' } });
  const view = await confirmed();
  await view.findByText(/Only an owner/);
  await userEvent.click(view.getByRole('button', { name: 'Go back' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await dialog();
  expect(screen.queryByText(/Only an owner/)).toBeNull();
});
