import { useState } from 'react';
import {
  ChangePlanDialog,
  CheckoutProvider,
  CurrentPlanCard,
  PlanPricingTable,
  usePlans,
} from 'react-frontier-checkout';
import { fakeBilling, subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';
import type { View } from './View.js';

const { transport } = fakeBilling({ plans: threePlans, subscriptions: [subscriptionJson('pro')] });
const freePlan = { title: 'Free', description: 'For hobbies.', features: ['1 project'] };

/** The account's plan and the plans to choose from, or the dialog to change it. */
export function Plans({ view, className }: { view: View; className: string | undefined }) {
  return (
    <CheckoutProvider
      transport={transport}
      orgId="o1"
      billingId="b1"
      successUrl="/done"
      cancelUrl="/"
      timeZone="UTC"
    >
      <section id="part">
        {view === 'change' ? (
          <Change className={className} />
        ) : (
          <>
            <CurrentPlanCard className={className} />
            <PlanPricingTable compare freePlan={freePlan} highlight="team" seats={5} className={className} />
          </>
        )}
      </section>
    </CheckoutProvider>
  );
}

function Change({ className }: { className: string | undefined }) {
  const [open, setOpen] = useState(true);
  const plan = usePlans().data?.find(({ id }) => id === 'team');
  return plan && <ChangePlanDialog plan={plan} open={open} onOpenChange={setOpen} className={className} />;
}
