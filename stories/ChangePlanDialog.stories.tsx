import { useState } from 'react';
import {
  ChangePlanDialog,
  type ChangePlanDialogProps,
  labelsAr,
  labelsDe,
  usePlans,
} from 'react-frontier-checkout';
import { makePlan } from 'react-frontier-checkout/testing';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../.storybook/preview.js';
import { type FakeBilling, inDays, subscriptionJson, threePlans } from '../test/helpers/fakeBilling.js';
import { PlanShop } from './PlanShop.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  component: ChangePlanDialog,
  args: { open: true, onOpenChange: () => {} },
  // One open dialog at a time, each in a page of its own.
  parameters: { docs: { story: { inline: false, height: '600px' } } },
});

function Opened({ action, plan: to }: Partial<ChangePlanDialogProps>) {
  const [open, setOpen] = useState(true);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const { data: plans } = usePlans();
  const plan = plans?.find(({ id }) => id === to?.id);
  return (
    <div ref={setContainer}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <ChangePlanDialog
        open={open && !!container && (!to || !!plan)}
        onOpenChange={setOpen}
        action={action}
        plan={plan}
        seats={5}
        container={container}
      />
    </div>
  );
}

interface Opening {
  action?: ChangePlanDialogProps['action'];
  to?: string;
}

function having(billing: FakeBilling, { action, to }: Opening, props: object = {}) {
  return {
    args: { action, plan: to ? makePlan({ id: to }) : undefined },
    render: (args: Partial<ChangePlanDialogProps>) => (
      <PlanShop
        billing={{ plans: threePlans, subscriptions: [subscriptionJson('pro')], ...billing }}
        {...props}
      >
        <Opened {...args} />
      </PlanShop>
    ),
  };
}

const dialog = async () => within(await within(document.body).findByRole('dialog'));
const effective = { phase: { effective_at: inDays(20), plan_id: 'starter', reason: 'change' } };

/** Now, unless the buyer chooses otherwise: the operator ranks the plan higher. */
export const Upgrade = meta.story({
  ...having(
    {
      answers: { GetUpcomingInvoice: { invoice: { currency: 'usd', amount: '2900', due_date: inDays(20) } } },
    },
    { to: 'team' },
  ),
  play: async () => {
    await expect((await dialog()).getByRole('radio', { name: 'Now' })).toBeChecked();
    await waitFor(async () => expect((await dialog()).getByText(/next invoice as it stands/)).toBeVisible());
  },
});

/** When the period ends. */
export const Downgrade = meta.story({
  ...having({ answers: { ChangeSubscription: effective } }, { to: 'starter' }),
  play: async () => {
    const shown = await dialog();
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Confirm change' })).not.toHaveAttribute('aria-disabled'),
    );
    await userEvent.click(shown.getByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(shown.getByText(/You change to Starter on/)).toBeVisible());
  },
});

export const Cancel = meta.story(having({}, { action: 'cancel' }));

export const Undo = meta.story(
  having(
    {
      subscriptions: [
        subscriptionJson('pro', { phases: [{ effective_at: inDays(20), plan_id: '', reason: 'cancel' }] }),
      ],
    },
    { action: 'undo' },
  ),
);

/** Servers would change the plan all the same, and leave an invoice that nobody pays. */
export const NoPaymentMethod = meta.story({
  ...having({ answers: { GetBillingAccount: {} } }, { to: 'team' }),
  play: async () => {
    const shown = await dialog();
    // The dialog fades in.
    await waitFor(() => expect(shown.getByRole('button', { name: 'Add a payment method' })).toBeVisible());
    await expect(shown.queryByRole('button', { name: 'Confirm change' })).toBeNull();
  },
});

/** Only owners may. */
export const Refused = meta.story({
  ...having({ answers: { ChangeSubscription: 'permission_denied' } }, { to: 'starter' }),
  play: async () => {
    const shown = await dialog();
    await waitFor(() =>
      expect(shown.getByRole('button', { name: 'Confirm change' })).not.toHaveAttribute('aria-disabled'),
    );
    await userEvent.click(shown.getByRole('button', { name: 'Confirm change' }));
    await waitFor(() => expect(shown.getByText(/Only an owner/)).toBeVisible());
  },
});

/** The first servers cannot change a subscription. */
export const FirstGeneration = meta.story(having({ sells: 'features' }, { to: 'team' }));

export const German = meta.story(having({}, { to: 'team' }, { locale: 'de', labels: labelsDe }));

export const Arabic = meta.story({
  render: () => (
    <div dir="rtl" lang="ar">
      <PlanShop
        billing={{ plans: threePlans, subscriptions: [subscriptionJson('pro')] }}
        locale="ar"
        labels={labelsAr}
      >
        <Opened plan={makePlan({ id: 'team' })} />
      </PlanShop>
    </div>
  ),
});
