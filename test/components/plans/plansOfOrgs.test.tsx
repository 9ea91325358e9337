import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { expect, test } from 'vitest';
// What the table and the dialog load later, which takes long on a busy machine.
import '../../../src/components/plans/changePlanView.js';
import '../../../src/components/plans/planActions.js';
import { ChangePlanDialog } from '../../../src/components/plans/ChangePlanDialog.js';
import { CurrentPlanCard } from '../../../src/components/plans/CurrentPlanCard.js';
import { PlanPricingTable } from '../../../src/components/plans/PlanPricingTable.js';
import { CheckoutProvider, type CheckoutProviderProps } from '../../../src/hooks/CheckoutProvider.js';
import { usePlans } from '../../../src/hooks/usePlans.js';
import { inDays, subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';
import { showPlans } from './showPlans.js';

// The first organisation is on Pro, the second on Starter.
const heldBy: { [orgId: string]: string } = { o1: 'pro', o2: 'starter' };

/** An app whose user changes the organisation below a mounted provider. */
function show(ui: ReactElement, onChange: () => unknown = () => ({})) {
  let setOrgId = (_: string) => {};
  let transport: CheckoutProviderProps['transport'];
  function App() {
    const [orgId, set] = useState('o1');
    setOrgId = set;
    return (
      <CheckoutProvider transport={transport} orgId={orgId} billingId="b1" onEvent={() => {}}>
        {ui}
      </CheckoutProvider>
    );
  }
  const shown = showPlans(<div />, {
    plans: threePlans,
    answers: {
      ListSubscriptions: ({ scope }) => ({
        subscriptions: [subscriptionJson(heldBy[scope?.orgId ?? ''] ?? '')],
      }),
      ChangeSubscription: onChange,
      CancelSubscription: onChange,
    },
  });
  transport = shown.transport;
  shown.rerender(<App />);
  return { ...shown, switchTo: (orgId: string) => act(() => setOrgId(orgId)) };
}
const button = (text: string) => screen.findByText(text, { selector: 'button' });
const press = async (text: string) => userEvent.click(await button(text));
const isGone = () => waitFor(() => expect(document.querySelector('[role="dialog"]')).toBeNull());

test('the dialog of a pricing table closes with the organisation that it was about', async () => {
  const { switchTo } = show(<PlanPricingTable />);
  await press('Upgrade to Team');
  await screen.findByText('Change to Team');
  switchTo('o2');
  await isGone();
  expect(await button('Upgrade to Pro')).toBeTruthy();
});

test('so does the one of the current plan', async () => {
  const { switchTo } = show(<CurrentPlanCard />);
  await press('Cancel plan');
  await screen.findByText('Cancel Pro');
  switchTo('o2');
  await isGone();
  expect(await screen.findByText('Starter')).toBeTruthy();
});

test('a dialog that the app keeps open is about the other organisation, and nothing is left of the first', async () => {
  function Changing() {
    const { data: plans } = usePlans();
    const team = plans?.find(({ id }) => id === 'team');
    return team && <ChangePlanDialog open onOpenChange={() => {}} plan={team} />;
  }
  const phase = { effective_at: inDays(20), plan_id: 'team', reason: 'change' };
  const { switchTo, count } = show(<Changing />, () => ({ phase }));
  await screen.findByText('$29 per month');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Confirm change' }).getAttribute('aria-disabled')).toBeNull(),
  );
  await press('Confirm change');
  await screen.findByText(/Team/, { selector: '[data-done]' });
  switchTo('o2');
  expect(await screen.findByText('$9 per month')).toBeTruthy();
  expect(screen.queryByText('$29 per month')).toBeNull();
  expect(document.querySelector('[data-done]')).toBeNull();
  expect(count('ChangeSubscription')).toBe(1);
});
