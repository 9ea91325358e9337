import { labelsAr, labelsDe, type Plan, PlanPricingTable } from 'react-frontier-checkout';
import { expect, userEvent } from 'storybook/test';
import preview from '../.storybook/preview.js';
import {
  type FakeBilling,
  inDays,
  planJson,
  subscriptionJson,
  threePlans,
} from '../test/helpers/fakeBilling.js';
import { PlanShop } from './PlanShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: PlanPricingTable,
  args: { highlight: 'pro', seats: 5 },
  parameters: { layout: 'fullscreen' },
});

function having(billing: FakeBilling, props: object = {}) {
  return {
    render: (args: object) => (
      <PlanShop billing={{ plans: threePlans, ...billing }} {...props}>
        <PlanPricingTable {...args} />
      </PlanShop>
    ),
  };
}

/** Plans from the app's server, since Frontier shows them to nobody who is not signed in. */
const publicPlans: Plan[] = [
  { id: 'starter', title: 'Starter', flat: 900, trialDays: 0 },
  { id: 'pro', title: 'Pro', flat: 2900, trialDays: 14 },
].map(({ id, title, flat, trialDays }) => ({
  id,
  name: id,
  title,
  description: 'A description of the plan.',
  interval: 'month',
  trialDays,
  startCredits: 0,
  active: true,
  group: id,
  weight: undefined,
  price: { currency: 'eur', flat, perSeat: 0, metered: false, tiered: false },
  seatLimit: undefined,
  features: [{ name: 'support', title: 'Email support', value: true, weight: undefined }],
  metadata: {},
}));

export const NewAccount = meta.story({
  ...having({}),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Start 14-day free trial' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Choose Team' })).toBeVisible();
  },
});

/** The same plans by the year: what they cost per month, and how much less that is. */
export const Yearly = meta.story({
  // The click happens in a frame of its own.
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  ...having({}),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /Yearly/ }));
    await expect(canvas.getByText('$290')).toBeVisible();
    await expect(canvas.getByText('$24.17 per month')).toBeVisible();
  },
});

export const SignedOut = meta.story({
  args: { plans: publicPlans, taxNote: 'excl. VAT' },
  ...having({ answers: { ListPlans: 'unauthenticated', ListSubscriptions: 'unauthenticated' } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('€29')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
});

export const Loading = meta.story(
  having({
    answers: { ListPlans: () => new Promise(() => {}), ListSubscriptions: () => new Promise(() => {}) },
  }),
);

export const Empty = meta.story(having({ plans: [] }));

export const Failed = meta.story({
  ...having({ answers: { ListPlans: 'permission_denied' } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The plans could not be loaded.')).toBeVisible();
  },
});

/** Nothing is sold while nobody knows what the account has. */
export const SubscriptionsUnread = meta.story({
  ...having({ answers: { ListSubscriptions: 'internal' } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Look again' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Choose|trial/ })).toBeNull();
  },
});

export const Trialing = meta.story({
  ...having({ subscriptions: [subscriptionJson('pro', { state: 'trialing', trial_ends_at: inDays(9) })] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Subscribe now' })).toBeVisible();
  },
});

export const Active = meta.story({
  ...having({ subscriptions: [subscriptionJson('pro')] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Current plan')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Choose|trial/ })).toBeNull();
  },
});

export const ScheduledChange = meta.story(
  having({
    subscriptions: [
      subscriptionJson('pro', {
        phases: [{ effective_at: inDays(20), plan_id: 'starter', reason: 'change' }],
      }),
    ],
  }),
);

export const ScheduledCancel = meta.story(
  having({
    subscriptions: [
      subscriptionJson('pro', { phases: [{ effective_at: inDays(20), plan_id: '', reason: 'cancel' }] }),
    ],
  }),
);

export const PastDue = meta.story(
  having({ subscriptions: [subscriptionJson('pro', { state: 'past_due' })] }),
);

/** Two plans at once, which servers allow and charge for. */
export const Duplicates = meta.story({
  ...having({ subscriptions: [subscriptionJson('pro'), subscriptionJson('starter')] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Pro and Starter|Starter and Pro/)).toBeVisible();
  },
});

/** A checkout that was started yesterday, and can still be paid. */
export const Unfinished = meta.story({
  ...having({
    sessions: [
      {
        id: 'c1',
        checkoutUrl: 'https://pay.example.com/c1',
        successUrl: '',
        cancelUrl: '',
        state: 'open',
        plan: 'pro',
        product: undefined,
        metadata: {},
        createdAt: new Date(inDays(-0.05)),
        updatedAt: undefined,
        expireAt: new Date(inDays(0.97)),
      },
    ],
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: /Resume, 23 hours left/ })).toBeVisible();
  },
});

export const OtherCurrency = meta.story({
  ...having({ answers: { ListBillingAccounts: { billing_accounts: [{ id: 'b1', currency: 'eur' }] } } }),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/your account pays in EUR/))[0]).toBeVisible();
  },
});

/** The app has a plan that costs nothing and exists on no server, and compares features. */
export const FreeAndComparison = meta.story({
  args: {
    compare: true,
    freePlan: { title: 'Free', description: 'For hobbies.', features: ['1 project'] },
    taxNote: 'excl. VAT',
  },
  ...having({ subscriptions: [subscriptionJson('pro')] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: 'Compare plans' })).toBeVisible();
  },
});

/** Prices in tiers, by usage, in yen, and none: never a number that is a guess. */
export const Prices = meta.story({
  args: { seats: undefined },
  ...having({
    plans: [
      planJson({ id: 'yen', title: 'Yen', amount: 2900, currency: 'jpy' }),
      planJson({ id: 'free', title: 'Nothing', amount: 0 }),
      planJson({ id: 'none', title: 'Unpriced' }),
      planJson({
        id: 'tiered',
        title: 'Tiered',
        products: [
          {
            name: 'x',
            prices: [{ interval: 'month', currency: 'usd', amount: '1', billing_scheme: 'tiered' }],
          },
        ],
      }),
      planJson({
        id: 'usage',
        title: 'Usage',
        products: [
          { name: 'x', prices: [{ interval: 'month', currency: 'usd', amount: '1', usage_type: 'metered' }] },
        ],
      }),
    ],
  }),
});

export const German = meta.story(having({}, { locale: 'de', labels: labelsDe }));

export const Arabic = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <PlanShop
        billing={{ plans: threePlans, subscriptions: [subscriptionJson('starter')] }}
        locale="ar"
        labels={labelsAr}
      >
        <PlanPricingTable {...args} />
      </PlanShop>
    </div>
  ),
});

/** The first servers know no change of plan. */
export const FirstGeneration = meta.story({
  ...having({ sells: 'features', subscriptions: [subscriptionJson('pro')] }),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/contact support/))[0]).toBeVisible();
  },
});
