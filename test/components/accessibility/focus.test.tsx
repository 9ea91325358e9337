import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckoutHistoryTable } from '../../../src/components/history/CheckoutHistoryTable.js';
import { CurrentPlanCard } from '../../../src/components/plans/CurrentPlanCard.js';
import { PlanPricingTable } from '../../../src/components/plans/PlanPricingTable.js';
import { ResumeCheckoutBanner } from '../../../src/components/resume/ResumeCheckoutBanner.js';
import { type FakeBilling, inDays, subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';
import { historyState, hour, manySessions, position, sortBy } from '../../helpers/history.js';
import { openShop } from '../../helpers/shop.js';
import { showPlans } from '../plans/showPlans.js';

const minute = 60_000;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const focused = () => document.activeElement as HTMLElement;

afterEach(() => vi.useRealTimers());

describe('the history', () => {
  async function showHistory(rows: number, ui = <CheckoutHistoryTable itemLabel={position} exportCsv />) {
    const shop = openShop({ sandbox: { sessions: manySessions(rows) } });
    shop.show(ui);
    await waitFor(() => expect(historyState()).not.toBe('loading'));
    return shop;
  }

  test('Clear filters: on the filters, whose first button it goes to', async () => {
    await showHistory(10);
    await userEvent.type(screen.getByRole('searchbox'), '3');
    await userEvent.click(button('Clear filters'));
    const toolbar = within(screen.getByRole('search'));
    expect(focused()).toBe(toolbar.getByRole('button', { name: 'Status' }));
  });

  test('Clear filters: on the history, where so few rows need no filters', async () => {
    await showHistory(2, <CheckoutHistoryTable defaultFilter={{ text: 'nothing' }} />);
    await userEvent.click(button('Clear filters'));
    expect(screen.queryByRole('search')).toBeNull();
    expect(focused().className).toBe('fc-history');
  });

  test.each(['Refresh', 'Export CSV'])('%s: stays', async (name) => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await showHistory(10);
    await userEvent.click(button(name));
    await waitFor(() => expect(button('Refresh').hasAttribute('aria-busy')).toBe(false));
    expect(focused()).toBe(button(name));
    vi.restoreAllMocks();
  });

  test('sorting: stays on the header', async () => {
    await showHistory(10);
    await userEvent.click(sortBy('Started'));
    expect(focused()).toBe(sortBy('Started'));
  });

  test.each(['Try again', 'Refresh'])('%s after a failure, with rows: never lost', async (name) => {
    const shop = await showHistory(10);
    shop.sandbox.behave({ outcome: 'unauthenticated', times: 1 });
    await act(() => shop.queryClient.invalidateQueries());
    await userEvent.click(button(name));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(focused()).toBe(name === 'Refresh' ? button(name) : document.querySelector('.fc-history'));
  });

  test('Try again, without rows: on the history, also when it fails again', async () => {
    const shop = openShop({ sandbox: { sessions: manySessions(10) } });
    shop.sandbox.behave({ outcome: 'unauthenticated', times: 2 });
    shop.show(<CheckoutHistoryTable />);
    for (const state of ['error', 'ready']) {
      await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
      await waitFor(() => expect(historyState()).toBe(state));
      expect(focused().className).toBe('fc-history');
    }
  });
});

describe('the pricing table', () => {
  const show = (answers: FakeBilling['answers']) =>
    showPlans(<PlanPricingTable />, { plans: threePlans, answers });

  test.each([
    ['Try again', 'ListPlans'],
    ['Look again', 'ListSubscriptions'],
  ])('%s, after %s failed: on the table', async (name, call) => {
    let isUp = false;
    const answer = call === 'ListPlans' ? { plans: threePlans } : { subscriptions: [] };
    show({ [call]: () => (isUp ? answer : Promise.reject(new Error('down'))) });
    const again = await screen.findByRole('button', { name });
    isUp = true;
    await userEvent.click(again);
    await screen.findAllByRole('button', { name: /^Choose/ });
    expect(focused().className).toBe('fc-pricing');
  });

  test('another interval: stays on the choice', async () => {
    show({});
    const choice = await screen.findByRole('radio', { name: /Yearly/ });
    await userEvent.click(choice);
    expect(focused()).toBe(choice);
  });
});

describe('the current plan', () => {
  test('Try again: on the card', async () => {
    let isUp = false;
    showPlans(<CurrentPlanCard />, {
      plans: threePlans,
      answers: {
        ListSubscriptions: () =>
          isUp ? { subscriptions: [subscriptionJson('pro')] } : Promise.reject(new Error('down')),
      },
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    isUp = true;
    await userEvent.click(again);
    await screen.findByText('Pro');
    expect(focused().className).toBe('fc-plan');
  });

  test('Keep this plan: on the card, also where its button goes after the dialog has closed', async () => {
    let phases: object[] = [{ effective_at: inDays(20), plan_id: '', reason: 'cancel' }];
    let release = () => {};
    showPlans(<CurrentPlanCard />, {
      plans: threePlans,
      answers: {
        ListSubscriptions: async () => {
          if (phases.length === 0) await new Promise<void>((resolve) => (release = resolve));
          return { subscriptions: [subscriptionJson('pro', { phases })] };
        },
        ChangeSubscription: () => {
          phases = [];
          return {};
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Keep this plan' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep plan' }));
    await userEvent.click(await dialog.findByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(focused()).toBe(button('Keep this plan')));
    await act(async () => release());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep this plan' })).toBeNull());
    expect(focused().className).toBe('fc-plan');
  });
});

describe('the reminder', () => {
  test('Dismiss: on what is left of it', async () => {
    openShop({ sandbox: { sessions: [{ plan: 'pro' }] } }).show(<ResumeCheckoutBanner />);
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(focused().className).toBe('fc-banner');
  });

  test('running out below the focus: on what is left of it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const expireAt = Date.now() + hour;
    openShop({ sandbox: { sessions: [{ plan: 'pro', expireAt }] } }).show(<ResumeCheckoutBanner />);
    (await screen.findByRole('link', { name: 'Resume' })).focus();
    await act(() => vi.advanceTimersByTimeAsync(56 * minute));
    await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
    expect(focused().className).toBe('fc-banner');
  });
});
