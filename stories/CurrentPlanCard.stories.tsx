import { CurrentPlanCard, labelsAr, labelsDe } from 'react-frontier-checkout';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import {
  type FakeBilling,
  inDays,
  planJson,
  subscriptionJson,
  threePlans,
} from '../test/helpers/fakeBilling.js';
import { PlanShop } from './PlanShop.js';

const meta = preview.meta({ tags: ['!autodocs'], component: CurrentPlanCard, args: { seats: 5 } });

function having(billing: FakeBilling, props: object = {}) {
  return {
    render: (args: object) => (
      <PlanShop billing={{ plans: threePlans, ...billing }} {...props}>
        <CurrentPlanCard {...args} />
      </PlanShop>
    ),
  };
}

const toCancel = { phases: [{ effective_at: inDays(20), plan_id: '', reason: 'cancel' }] };
const toStarter = { phases: [{ effective_at: inDays(20), plan_id: 'starter', reason: 'change' }] };

export const Active = meta.story({
  ...having({ subscriptions: [subscriptionJson('pro')] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Renews on/)).toBeVisible();
  },
});

export const PerSeat = meta.story({
  args: { taxNote: 'excl. VAT' },
  ...having({ subscriptions: [subscriptionJson('team')] }),
});

export const Trialing = meta.story(
  having({ subscriptions: [subscriptionJson('pro', { state: 'trialing', trial_ends_at: inDays(9) })] }),
);

export const ScheduledChange = meta.story({
  ...having({ subscriptions: [subscriptionJson('pro', toStarter)] }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Changes to Starter on/)).toBeVisible();
  },
});

/** The end can be taken back. */
export const ScheduledCancel = meta.story({
  ...having({
    subscriptions: [subscriptionJson('pro', toCancel)],
    answers: { ChangeSubscription: {} },
  }),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Keep this plan' }));
    const dialog = await within(document.body).findByRole('dialog');
    await waitFor(() => expect(within(dialog).getByText(/renews as before/)).toBeVisible());
  },
});

export const PastDue = meta.story(
  having({ subscriptions: [subscriptionJson('pro', { state: 'past_due' })] }),
);

export const BeingSetUp = meta.story(
  having({ subscriptions: [subscriptionJson('pro', { state: 'pending' })] }),
);

/** A plan that the list leaves out since it is no longer sold. */
export const Retired = meta.story({
  ...having({
    subscriptions: [subscriptionJson('old')],
    answers: { GetPlan: { plan: planJson({ id: 'old', title: 'Classic', amount: 500 }) } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Classic')).toBeVisible();
  },
});

export const Duplicates = meta.story(
  having({ subscriptions: [subscriptionJson('pro'), subscriptionJson('starter')] }),
);

export const NoPlan = meta.story(having({}));

export const NoBillingAccount = meta.story({
  ...having({ answers: { ListBillingAccounts: {} } }, { billingId: undefined }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/no billing account yet/)).toBeVisible();
  },
});

export const Loading = meta.story(having({ answers: { ListSubscriptions: () => new Promise(() => {}) } }));

export const Failed = meta.story(having({ answers: { ListSubscriptions: 'permission_denied' } }));

export const German = meta.story(
  having({ subscriptions: [subscriptionJson('pro', toCancel)] }, { locale: 'de', labels: labelsDe }),
);

export const Arabic = meta.story({
  render: (args) => (
    <div dir="rtl" lang="ar">
      <PlanShop
        billing={{ plans: threePlans, subscriptions: [subscriptionJson('team')] }}
        locale="ar"
        labels={labelsAr}
      >
        <CurrentPlanCard {...args} />
      </PlanShop>
    </div>
  ),
});
