import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PlanPricingTable } from '../../../src/components/plans/PlanPricingTable.js';
import type { PlanPricingTableProps } from '../../../src/components/plans/PlanPricingTableProps.js';
import { labelsAr } from '../../../src/labels/ar/labelsAr.js';
import type { Plan } from '../../../src/model/plans/Plan.js';
import {
  type FakeBilling,
  inDays,
  planJson,
  subscriptionJson,
  threePlans,
} from '../../helpers/fakeBilling.js';
import { showPlans } from './showPlans.js';

const show = (billing: FakeBilling = {}, props: PlanPricingTableProps = {}, provider = {}) =>
  showPlans(<PlanPricingTable {...props} />, { plans: threePlans, ...billing }, provider);
const card = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);
const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
/** What starts a checkout of a plan. */
const checkouts = () => screen.queryAllByRole('button', { name: /^(Choose|Start|Subscribe)/ });
const has = (planId: string, fields = {}): FakeBilling => ({
  subscriptions: [subscriptionJson(planId, fields)],
});

describe('an account without a plan', () => {
  test('subscribes, or starts a trial where this interval has one', async () => {
    const { createCheckout } = show();
    await screen.findByRole('button', { name: 'Start 14-day free trial' });
    expect(card('Pro').getByText('Then $29 per month.')).toBeTruthy();
    await userEvent.click(card('Starter').getByRole('button', { name: 'Choose Starter' }));
    await waitFor(() => expect(createCheckout).toHaveBeenCalledOnce());
    expect(createCheckout.mock.calls[0]?.[1]).toMatchObject({ plan: 'starter' });
    expect(createCheckout.mock.calls[0]?.[1].skipTrial).toBeUndefined();
  });

  test('is offered no trial by the year where only the monthly plan has days', async () => {
    show();
    await userEvent.click(await screen.findByRole('radio', { name: /Yearly/ }));
    expect(await card('Pro').findByRole('button', { name: 'Choose Pro' })).toBeTruthy();
    expect(screen.queryByText(/trial/)).toBeNull();
  });

  test.each([
    [{ trialed: true }, 'Choose Pro', true],
    [{}, 'Start 14-day free trial', undefined],
    ['internal' as const, 'Choose Pro', true],
  ])('with a history, and the server answers %j', async (HasTrialed, name, skipTrial) => {
    const { createCheckout, count } = show({
      ...has('pro', { state: 'canceled' }),
      answers: { HasTrialed },
    });
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(createCheckout).toHaveBeenCalledOnce());
    expect(createCheckout.mock.calls[0]?.[1]).toMatchObject({ plan: 'pro' });
    expect(createCheckout.mock.calls[0]?.[1].skipTrial).toBe(skipTrial);
    expect(count('HasTrialed')).toBe(1);
  });

  test('without a history is not asked for', async () => {
    const { count } = show();
    await screen.findByRole('button', { name: 'Start 14-day free trial' });
    expect(count('HasTrialed')).toBe(0);
  });

  test('resumes an open checkout of the plan', async () => {
    const session = {
      id: 'c1',
      checkoutUrl: 'https://pay.example.com/c1',
      successUrl: '',
      cancelUrl: '',
      state: 'open',
      plan: 'pro',
      product: undefined,
      metadata: {},
      createdAt: new Date(),
      updatedAt: undefined,
      expireAt: new Date(Date.now() + 23.5 * 3_600_000),
    };
    const { unmount } = show({ sessions: [session] });
    const link = await screen.findByRole('link', { name: 'Resume, 23 hours left' });
    expect(link.getAttribute('href')).toBe(session.checkoutUrl);
    expect(card('Pro').queryByRole('button')).toBeNull();
    unmount();
    show({ sessions: [{ ...session, checkoutUrl: 'javascript:alert(1)' }] });
    expect(await screen.findByRole('button', { name: 'Start 14-day free trial' })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('that pays in another currency gets a text', async () => {
    const { count } = show({
      answers: { ListBillingAccounts: { billing_accounts: [{ id: 'b1', currency: 'EUR' }] } },
    });
    expect((await screen.findAllByText(/priced in USD, and your account pays in EUR/)).length).toBe(3);
    expect(checkouts()).toEqual([]);
    expect(count('ListBillingAccounts')).toBe(1);
  });

  test('whose currency cannot be read is sold to as ever', async () => {
    show({ answers: { ListBillingAccounts: 'permission_denied' } });
    expect(await screen.findByRole('button', { name: 'Choose Team' })).toBeTruthy();
  });

  test('is told of a seat limit', async () => {
    const plans = [
      planJson({
        id: 'a',
        amount: 100,
        products: [{ name: 'a', behavior: 'per_seat', behavior_config: { seat_limit: '3' } }],
      }),
    ];
    show({ plans }, { seats: 4 });
    expect(await screen.findByText(/more members than this plan has seats/)).toBeTruthy();
    expect(checkouts()).toEqual([]);
  });
});

describe('an account with a plan', () => {
  test('finds no checkout on any card', async () => {
    const { createCheckout, count } = show(has('pro'));
    expect(await screen.findByText('Current plan')).toBeTruthy();
    await screen.findByRole('button', { name: 'Upgrade to Team' });
    expect(buttons()).toEqual(['Downgrade to Starter', 'Upgrade to Team']);
    expect(card('Pro').getByText(/^Renews on/)).toBeTruthy();
    expect(createCheckout).not.toHaveBeenCalled();
    expect([count('ListPlans'), count('ListSubscriptions'), count('ListBillingAccounts')]).toEqual([1, 1, 0]);
  });

  test('calls onChangePlan instead of opening the dialog', async () => {
    const onChangePlan = vi.fn();
    show(has('pro'), { onChangePlan });
    await userEvent.click(await screen.findByRole('button', { name: 'Upgrade to Team' }));
    expect(onChangePlan).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'team' }), {
      kind: 'upgrade',
      subscription: expect.objectContaining({ id: 'sub_pro' }),
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('changes it in the dialog, which stays until the buyer closes it', async () => {
    let planId = 'pro';
    const { calls } = show({
      answers: {
        ListSubscriptions: () => ({ subscriptions: [{ ...subscriptionJson('pro'), plan_id: planId }] }),
        ChangeSubscription: () => {
          planId = 'team';
          return { phase: { plan_id: 'team', reason: 'change' } };
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Upgrade to Team' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change to Team' }));
    await waitFor(() => expect(dialog.queryByText(/payment methods/)).toBeNull());
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(dialog.getByRole('status').textContent).toContain('You are on Team now'));
    expect(calls.filter(({ procedure }) => procedure === 'ChangeSubscription')).toMatchObject([
      { fields: { id: 'sub_pro', plan: 'team', immediate: true } },
    ]);
    await waitFor(() => expect(document.querySelectorAll('[data-current]')).toHaveLength(1));
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(card('Team').getByText('Current plan')).toBeTruthy();
    // The button is gone, so the focus is on the card.
    expect(document.activeElement?.closest('li')?.textContent).toContain('Team');
  });

  test('shows the interval that it pays by, and switches to the other', async () => {
    show(has('pro_year'));
    await screen.findByRole('button', { name: 'Upgrade to Team' });
    expect(screen.getByRole('radio', { name: /Yearly/ })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('radio', { name: 'Monthly' }));
    expect(card('Pro').getByRole('button', { name: 'Switch to monthly billing' })).toBeTruthy();
  });

  test('sees what is scheduled', async () => {
    const change = { phases: [{ effective_at: inDays(20), plan_id: 'starter', reason: 'change' }] };
    show(has('pro', change));
    expect(await screen.findByText(/^Changes to Starter on/)).toBeTruthy();
    expect(card('Starter').getByText(/^Starts on/)).toBeTruthy();
    expect(buttons()).toEqual(['Upgrade to Team']);
  });

  test('on trial subscribes now, and to nothing else', async () => {
    const { createCheckout } = show(has('pro', { state: 'trialing', trial_ends_at: inDays(9) }));
    await userEvent.click(await screen.findByRole('button', { name: 'Subscribe now' }));
    await waitFor(() => expect(createCheckout).toHaveBeenCalledOnce());
    expect(createCheckout.mock.calls[0]?.[1]).toMatchObject({ plan: 'pro', skipTrial: true });
    expect(checkouts()).toHaveLength(1);
    expect(card('Pro').getByText(/^Your trial ends on/)).toBeTruthy();
  });

  test.each(['past_due', 'unpaid', 'incomplete', 'paused'])('that is %s is sent to pay', async (state) => {
    show(has('pro', { state }));
    expect(await screen.findByText('The last payment for Pro did not go through.')).toBeTruthy();
    expect(buttons()).toEqual(['Pay or update your card']);
  });

  test.each(['pending', 'a_state_of_tomorrow', ''])('in state "%s" is sold nothing', async (state) => {
    show(has('pro', { state }));
    await screen.findAllByText(/cannot be changed right now|being set up/);
    expect(buttons()).toEqual([]);
  });

  test('twice is warned, with both names and the portal', async () => {
    show({ subscriptions: [subscriptionJson('pro'), subscriptionJson('starter')] });
    expect(await screen.findByText(/more than one plan: (Pro and Starter|Starter and Pro)/)).toBeTruthy();
    expect(buttons()).toEqual(['Manage your plan']);
  });

  test('that is no longer sold is told so, by its name', async () => {
    show({
      ...has('old'),
      answers: { GetPlan: { plan: planJson({ id: 'old', title: 'Classic', amount: 1 }) } },
    });
    expect(await screen.findByText(/You are on Classic, which is not among/)).toBeTruthy();
    expect(checkouts()).toEqual([]);
    // Nothing ranks the two, so nothing is called an upgrade.
    expect(card('Team').getByRole('button').textContent).toBe('Upgrade to Team');
  });

  test('on the first servers is told where to go', async () => {
    show({ ...has('pro'), sells: 'features' });
    expect((await screen.findAllByText('To change your plan, contact support.')).length).toBe(2);
    expect(buttons()).toEqual([]);
  });

  test('goes back to the free plan by cancelling', async () => {
    const { calls } = show(
      { ...has('pro'), answers: { CancelSubscription: {} } },
      { freePlan: { title: 'Free' } },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Change to Free' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel plan' }));
    expect(await screen.findByText(/^Pro is cancelled, and ends on/)).toBeTruthy();
    expect(calls.find(({ procedure }) => procedure === 'CancelSubscription')?.fields).toMatchObject({
      id: 'sub_pro',
      immediate: false,
    });
  });
});

describe('what cannot be read', () => {
  const plan: Plan = {
    id: 'p',
    name: 'p',
    title: 'Public',
    description: '',
    interval: 'month',
    trialDays: 14,
    startCredits: 0,
    active: true,
    group: 'p',
    weight: undefined,
    price: { currency: 'eur', flat: 1900, perSeat: 0, metered: false, tiered: false },
    seatLimit: undefined,
    features: [],
    metadata: {},
  };
  const signedOut = { ListPlans: 'unauthenticated', ListSubscriptions: 'unauthenticated' } as const;

  test('signed out: the given plans, without buttons', async () => {
    const { container } = show({ answers: signedOut }, { plans: [plan], taxNote: 'excl. VAT' });
    expect(screen.getByText('€19')).toBeTruthy();
    await waitFor(() => expect(container.querySelector('[data-state=signedOut]')).toBeTruthy());
    expect(screen.getByText('per month · excl. VAT')).toBeTruthy();
    expect(buttons()).toEqual([]);
    expect(screen.queryByText(/trial/)).toBeNull();
  });

  test('signed out: the app’s own action', async () => {
    show(
      { answers: signedOut },
      { plans: [plan], renderAction: (_, { status }) => status === 'signedOut' && <a href="/in">Sign in</a> },
    );
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
  });

  test('subscriptions: nothing is sold until they can be', async () => {
    let isUp = false;
    show({
      answers: {
        ListSubscriptions: () => (isUp ? { subscriptions: [] } : Promise.reject(new Error('down'))),
      },
    });
    await screen.findByText(/paying twice/);
    expect(checkouts()).toEqual([]);
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(await screen.findByRole('button', { name: 'Choose Team' })).toBeTruthy();
    expect(screen.queryByText(/paying twice/)).toBeNull();
  });

  test('plans: an error, and trying again', async () => {
    let isUp = false;
    show({
      answers: { ListPlans: () => (isUp ? { plans: threePlans } : Promise.reject(new Error('down'))) },
    });
    await screen.findByText('The plans could not be loaded.');
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Pro' })).toBeTruthy();
  });

  test('no plans at all', async () => {
    show({ plans: [] });
    expect(await screen.findByText('There are no plans to choose from right now.')).toBeTruthy();
  });

  test('without an orgId nothing is sent', async () => {
    const { calls } = show({}, {}, { orgId: undefined });
    expect(screen.getByRole('status').textContent).toBe('Loading plans…');
    expect(calls).toEqual([]);
  });
});

describe('prices', () => {
  const priced = (products: object[], fields = {}) => planJson({ id: 'x', title: 'X', products, ...fields });
  const price = (fields: object) => ({ interval: 'month', currency: 'usd', state: 'active', ...fields });
  const shownPrice = async (plan: object, props: PlanPricingTableProps = {}) => {
    show({ plans: [plan as { [field: string]: unknown }] }, props);
    await screen.findByRole('heading', { name: 'X' });
    return document.querySelector('.fc-pricing-price')?.textContent;
  };

  test.each([
    ['no products', [], 'Price at checkout'],
    ['no prices', [{ name: 'a' }], 'Price at checkout'],
    ['tiers', [{ name: 'a', prices: [price({ amount: '5', billing_scheme: 'tiered' })] }], 'Price by volume'],
    [
      'usage',
      [{ name: 'a', prices: [price({ amount: '5', usage_type: 'metered' })] }],
      'Pay for what you use',
    ],
    ['nothing to pay', [{ name: 'a', prices: [price({ amount: '0' })] }], 'Free'],
    ['a negative amount', [{ name: 'a', prices: [price({ amount: '-5' })] }], 'Price at checkout'],
    ['a huge amount', [{ name: 'a', prices: [price({ amount: '9'.repeat(30) })] }], 'Price at checkout'],
    ['an amount as a number', [{ name: 'a', prices: [price({ amount: 500 })] }], '$5 per month'],
    ['cents', [{ name: 'a', prices: [price({ amount: '550' })] }], '$5.50 per month'],
    ['yen', [{ name: 'a', prices: [price({ amount: '550', currency: 'jpy' })] }], '¥550 per month'],
    [
      'three digits',
      [{ name: 'a', prices: [price({ amount: '1500', currency: 'kwd' })] }],
      'KWD 1.500 per month',
    ],
    [
      'no currency at all',
      [{ name: 'a', prices: [price({ amount: '5', currency: 'x' })] }],
      'Price at checkout',
    ],
    [
      'two currencies',
      [{ name: 'a', prices: [price({ amount: '5' }), price({ amount: '5', currency: 'eur' })] }],
      'Price at checkout',
    ],
    ['credits', [{ name: 'a', behavior: 'credits', prices: [price({ amount: '5' })] }], 'Price at checkout'],
    [
      'free text as behaviour',
      [{ name: 'a', behavior: 'Some text.', prices: [price({ amount: '500' })] }],
      '$5 per month',
    ],
    [
      'an inactive price',
      [{ name: 'a', prices: [price({ amount: '500' }), price({ amount: '900', state: 'inactive' })] }],
      '$5 per month',
    ],
  ])('%s', async (_, products, text) => {
    expect((await shownPrice(priced(products)))?.replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('per seat, and in total for the members', async () => {
    const seats = [{ name: 'a', behavior: 'per_seat', prices: [price({ amount: '900' })] }];
    expect(await shownPrice(priced(seats), { seats: 5 })).toBe(
      '$9 per seat / month$45 per month for 5 members',
    );
  });

  test('flat and per seat', async () => {
    const both = [
      { name: 'a', prices: [price({ amount: '2000' })] },
      { name: 'b', behavior: 'per_seat', prices: [price({ amount: '900' })] },
    ];
    expect(await shownPrice(priced(both))).toBe('$20 per monthplus $9 per seat');
  });

  test('an interval that nobody knows', async () => {
    const products = [{ name: 'a', prices: [price({ amount: '500', interval: 'fortnight' })] }];
    expect(await shownPrice(priced(products, { interval: 'fortnight' }))).toBe('$5 per fortnight');
  });

  test('by the year: per month, and the saving', async () => {
    show({}, { defaultInterval: 'year' });
    await screen.findByRole('heading', { name: 'Pro' });
    expect(card('Pro').getByText('$24.17 per month')).toBeTruthy();
    expect(card('Pro').getByText('Save 16%')).toBeTruthy();
    expect(screen.getByText('Save up to 16%')).toBeTruthy();
  });

  test('in the digits of the language', async () => {
    show({}, {}, { locale: 'de' });
    await screen.findByRole('heading', { name: 'Pro' });
    expect(card('Pro').getByText(/^29\s\$$/)).toBeTruthy();
  });
});

test('a name stands by itself in a text from right to left', async () => {
  const plans = [planJson({ id: 'x', title: 'Pro (EU)', amount: 500 })];
  show({ plans, subscriptions: [subscriptionJson('gone')] }, {}, { locale: 'ar', labels: labelsAr });
  expect(await screen.findByRole('button', { name: 'التغيير إلى \u2068Pro (EU)\u2069' })).toBeTruthy();
});

describe('cards', () => {
  test('two plans of one group and interval are both shown', async () => {
    const plans = ['a', 'b'].map((id) =>
      planJson({ id, title: `Plan ${id}`, amount: 100, metadata: { plan_group_id: 'g' } }),
    );
    show({ plans });
    expect(await screen.findByRole('heading', { name: 'Plan a' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Plan b' })).toBeTruthy();
  });

  test('are in the same order, however the server sorts', async () => {
    show({ plans: [...threePlans].reverse() });
    await screen.findByRole('heading', { name: 'Pro' });
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Starter',
      'Pro',
      'Team',
    ]);
  });

  test('a plan without a title has its name', async () => {
    show({ plans: [planJson({ id: 'bare', amount: 100 })] });
    expect(await screen.findByRole('button', { name: 'Choose bare' })).toBeTruthy();
  });

  test('the recommended plan, unless it is the current one', async () => {
    const { unmount } = show({}, { highlight: 'pro', recommendText: 'Most popular' });
    expect(await screen.findByText('Most popular')).toBeTruthy();
    unmount();
    show(has('pro'), { highlight: 'pro', recommendText: 'Most popular' });
    expect(await screen.findByText('Current plan')).toBeTruthy();
    expect(screen.queryByText('Most popular')).toBeNull();
  });

  test('the interval can be controlled', async () => {
    const onIntervalChange = vi.fn();
    show({}, { interval: 'month', onIntervalChange });
    await userEvent.click(await screen.findByRole('radio', { name: /Yearly/ }));
    expect(onIntervalChange).toHaveBeenCalledExactlyOnceWith('year');
    expect(screen.getByRole('radio', { name: 'Monthly' })).toHaveProperty('checked', true);
  });

  test('features with dots, booleans and nulls are compared', async () => {
    const features = [
      { name: 'a.b', title: 'SSO v2.0', metadata: { x: true } },
      { name: 'n', title: 'Nothing said', metadata: { x: null } },
      { name: 'no', title: 'Left out', metadata: { x: false } },
      { name: 'q', title: 'Storage', metadata: { x: '10 GB' } },
    ];
    show({ plans: [planJson({ id: 'x', title: 'X', amount: 100, features })] }, { compare: true });
    const table = within(await screen.findByRole('table', { name: 'Compare plans' }));
    expect(table.getByRole('row', { name: 'SSO v2.0 Included' })).toBeTruthy();
    expect(table.getByRole('row', { name: 'Nothing said Included' })).toBeTruthy();
    expect(table.getByRole('row', { name: 'Storage 10 GB' })).toBeTruthy();
    expect(table.queryByText('Left out')).toBeNull();
  });

  test('features with a text, and without', async () => {
    show();
    await screen.findByRole('heading', { name: 'Pro' });
    expect(
      card('Pro')
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Audit log', 'Custom domains', 'Email support', 'Storage: 100 GB', 'Unlimited projects']);
  });

  test('content and actions can be the app’s own', async () => {
    show(
      {},
      {
        renderPlan: (plan, { offer, action }) => (
          <>
            <p>{`${plan.title}: ${offer?.kind}`}</p>
            {action}
          </>
        ),
        renderAction: (plan) => <a href={`/buy/${plan?.id}`}>{`Buy ${plan?.title}`}</a>,
      },
    );
    expect(await screen.findByText('Pro: trial')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Buy Pro' })).toBeTruthy();
    expect(checkouts()).toEqual([]);
  });

  test('root props and ref reach the root', async () => {
    const ref = { current: null as HTMLDivElement | null };
    showPlans(<PlanPricingTable ref={ref} id="plans" className="mine" />, { plans: threePlans });
    expect(ref.current?.id).toBe('plans');
    expect(ref.current?.className).toBe('fc-pricing mine');
    await screen.findByRole('heading', { name: 'Pro' });
  });
});
