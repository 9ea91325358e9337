import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlanCheckoutButton } from '../../../src/components/buttons/PlanCheckoutButton.js';
import { CurrentPlanCard } from '../../../src/components/plans/CurrentPlanCard.js';
import { PlanPricingTable } from '../../../src/components/plans/PlanPricingTable.js';
import { usePlans } from '../../../src/hooks/usePlans.js';
import { useSubscriptions } from '../../../src/hooks/useSubscriptions.js';
import type { Plan } from '../../../src/model/plans/Plan.js';
import { subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';
import { showPlans } from './showPlans.js';

function Own() {
  const { data: plans } = usePlans();
  const { data: subscriptions } = useSubscriptions();
  return (
    <output>
      {plans?.length} plans, on {subscriptions?.current?.plan?.title}
    </output>
  );
}

test('plans and subscriptions are read once, however many components ask', async () => {
  const { count } = showPlans(
    <>
      <PlanPricingTable />
      <PlanPricingTable />
      <CurrentPlanCard />
      <PlanCheckoutButton plan="team">Buy</PlanCheckoutButton>
      <Own />
      <Own />
    </>,
    { plans: threePlans, subscriptions: [subscriptionJson('pro')] },
  );
  expect(await screen.findAllByText('6 plans, on Pro')).toHaveLength(2);
  await waitFor(() => expect(screen.getAllByText('Upgrade to Team')).toHaveLength(2));
  expect([count('ListPlans'), count('ListSubscriptions'), count('GetPlan')]).toEqual([1, 1, 0]);
});

test('a signed-out page shows the plans that the app has, and they stay after the refusal', async () => {
  const given = [{ id: 'a', title: 'Given' }] as unknown as readonly Plan[];
  function Names() {
    const { data, error } = usePlans({ initialData: given });
    return (
      <output>
        {data?.map(({ title }) => title)} {error?.code}
      </output>
    );
  }
  showPlans(<Names />, { answers: { ListPlans: 'unauthenticated' } });
  expect(await screen.findByText('Given unauthenticated')).toBeTruthy();
});
