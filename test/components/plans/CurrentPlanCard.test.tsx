import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CurrentPlanCard } from '../../../src/components/plans/CurrentPlanCard.js';
import {
  type FakeBilling,
  inDays,
  planJson,
  subscriptionJson,
  threePlans,
} from '../../helpers/fakeBilling.js';
import { showPlans } from './showPlans.js';

const show = (billing: FakeBilling = {}, provider = {}) =>
  showPlans(<CurrentPlanCard seats={5} taxNote="excl. VAT" />, { plans: threePlans, ...billing }, provider);
const has = (planId: string, fields = {}): FakeBilling => ({
  subscriptions: [subscriptionJson(planId, fields)],
});
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const section = () => screen.getByRole('region', { name: 'Your plan' });
const cancelled = { phases: [{ effective_at: inDays(20), plan_id: '', reason: 'cancel' }] };

describe('a plan', () => {
  test('its price, when it renews, and what can be done', async () => {
    show(has('team'));
    expect(await screen.findByText('Team')).toBeTruthy();
    expect(section().textContent).toContain('$15 per seat / month · excl. VAT');
    expect(section().textContent).toContain('$75 per month for 5 members');
    expect(screen.getByText(/^Renews on/)).toBeTruthy();
    expect(screen.getByText('Active')).toBeTruthy();
    expect(buttons()).toEqual(['Manage your plan', 'Cancel plan']);
  });

  test('a quiet subscription has nothing scheduled', async () => {
    show(has('pro'));
    await screen.findByText('Pro');
    expect(screen.queryByText(/^Ends|^Changes/)).toBeNull();
  });

  test('on trial', async () => {
    show(has('pro', { state: 'trialing', trial_ends_at: inDays(9) }));
    expect(await screen.findByText(/^Your trial ends on/)).toBeTruthy();
    expect(screen.getByText('Trial')).toBeTruthy();
  });

  test('being set up, as old servers show it', async () => {
    show(has('pro', { state: 'pending', phases: [], current_period_end_at: undefined }));
    expect(await screen.findByText('Your plan is being set up.')).toBeTruthy();
    expect(buttons()).toEqual(['Manage your plan']);
  });

  test('no longer sold', async () => {
    show({
      ...has('old'),
      answers: { GetPlan: { plan: planJson({ id: 'old', title: 'Classic', amount: 500 }) } },
    });
    expect(await screen.findByText('Classic')).toBeTruthy();
    expect(section().textContent).toContain('$5 per month');
  });

  test('that the server does not know', async () => {
    show({ ...has('gone'), answers: { GetPlan: 'internal' } });
    expect(await screen.findByText('a plan that is no longer offered')).toBeTruthy();
    expect(section().textContent).not.toContain('$');
  });

  test('with an open payment leads to the portal', async () => {
    show(has('pro', { state: 'past_due' }));
    expect(await screen.findByText('The last payment for Pro did not go through.')).toBeTruthy();
    expect(buttons()).toEqual(['Pay or update your card']);
  });

  test('twice: both are named', async () => {
    show({ subscriptions: [subscriptionJson('pro'), subscriptionJson('starter')] });
    expect(await screen.findByText(/more than one plan: (Pro and Starter|Starter and Pro)/)).toBeTruthy();
  });

  test('an open payment beside a plan in force is shown too', async () => {
    show({ subscriptions: [subscriptionJson('pro'), subscriptionJson('starter', { state: 'past_due' })] });
    expect(await screen.findByText('The last payment for Starter did not go through.')).toBeTruthy();
    expect(screen.getByText('Active')).toBeTruthy();
  });

  test('on the first servers there is nothing to click', async () => {
    show({ ...has('pro'), sells: 'features' });
    expect(await screen.findByText('Pro')).toBeTruthy();
    expect(buttons()).toEqual([]);
  });
});

describe('what is scheduled', () => {
  test('an end, also during a trial, can be taken back', async () => {
    let phases: object[] = cancelled.phases;
    const { calls } = show({
      answers: {
        ListSubscriptions: () => ({
          subscriptions: [subscriptionJson('pro', { state: 'trialing', trial_ends_at: inDays(20), phases })],
        }),
        ChangeSubscription: () => {
          phases = [];
          return {};
        },
      },
    });
    expect(await screen.findByText(/^Ends on/)).toBeTruthy();
    expect(buttons()).toEqual(['Keep this plan', 'Manage your plan']);
    await userEvent.click(screen.getByRole('button', { name: 'Keep this plan' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Keep your plan' }));
    expect(dialog.getByText('Pro goes on, and renews as before.')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Keep plan' }));
    expect(await dialog.findByText('Done. You stay on Pro.')).toBeTruthy();
    expect(calls.filter(({ procedure }) => procedure === 'ChangeSubscription')).toMatchObject([
      { fields: { id: 'sub_pro', phaseChange: { cancelUpcomingChanges: true } } },
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/^Your trial ends on/)).toBeTruthy();
  });

  test('a change to a plan that is no longer sold is named', async () => {
    const phases = [{ effective_at: inDays(20), plan_id: 'old', reason: 'change' }];
    show({
      ...has('pro', { phases }),
      answers: { GetPlan: { plan: planJson({ id: 'old', title: 'Classic', amount: 500 }) } },
    });
    expect(await screen.findByText(/^Changes to Classic on/)).toBeTruthy();
  });
});

test('cancelling', async () => {
  const { count } = show({ ...has('pro'), answers: { CancelSubscription: {} } });
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel plan' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel Pro' }));
  expect(dialog.getByText(/^You can use Pro until/)).toBeTruthy();
  expect(count('GetBillingAccount')).toBe(0);
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel plan' }));
  expect(await dialog.findByText(/^Pro is cancelled, and ends on/)).toBeTruthy();
});

describe('without a plan', () => {
  test('there is none', async () => {
    const { count } = show();
    expect(await screen.findByText('You are not on a plan.')).toBeTruthy();
    expect(count('ListBillingAccounts')).toBe(0);
  });

  test('nor one that is over', async () => {
    show(has('pro', { state: 'canceled' }));
    expect(await screen.findByText('You are not on a plan.')).toBeTruthy();
  });

  test('nor a billing account', async () => {
    show({ answers: { ListBillingAccounts: {} } }, { billingId: undefined });
    expect(await screen.findByText(/no billing account yet/)).toBeTruthy();
  });

  test('while it is being read', () => {
    show({ answers: { ListSubscriptions: () => new Promise(() => {}) } });
    expect(section().getAttribute('data-state')).toBe('loading');
    expect(screen.getByRole('status').textContent).toBe('Loading your plan…');
  });

  test('a failure, and trying again', async () => {
    let isUp = false;
    show({
      answers: {
        ListSubscriptions: () =>
          isUp ? { subscriptions: [subscriptionJson('pro')] } : Promise.reject(new Error('down')),
      },
    });
    await screen.findByText(/could not be loaded/);
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(section().getAttribute('data-state')).toBe('held'));
  });
});
