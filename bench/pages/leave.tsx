import { type ComponentProps, type ReactNode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { CheckoutProvider, PlanCheckoutButton, restTransport } from 'react-frontier-checkout';

// `?page=bare|ours|guarded|counted`: 50 buttons on each, told apart by plan.
const page = new URLSearchParams(location.search).get('page');
const plans = Array.from({ length: 50 }, (_, index) => `plan-${index}`);
const renders: Record<string, number> = {};
const bareUrl = '/v1beta1/organizations/org/billing/billing/checkouts';

/** What an app without the library writes, and the least that leaving can cost. */
function BareButton({ plan }: { plan: string }) {
  async function leave() {
    const response = await fetch(bareUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'include',
      body: JSON.stringify({
        successUrl: `${location.origin}/billing`,
        cancelUrl: `${location.origin}/pricing`,
        subscriptionBody: { plan },
      }),
    });
    const answer = await response.json();
    location.assign(answer.checkout_session.checkout_url);
  }
  return (
    <button type="button" onClick={leave}>
      {plan}
    </button>
  );
}

function CountingButton({ plan, ...props }: ComponentProps<'button'> & { plan: string }) {
  useLayoutEffect(() => {
    renders[plan] = (renders[plan] ?? 0) + 1;
  });
  return <button type="button" {...props} />;
}

function Shop({ children }: { children: ReactNode }) {
  return (
    <CheckoutProvider
      transport={transport}
      orgId="org"
      billingId="billing"
      successUrl="/billing"
      cancelUrl="/pricing"
    >
      {children}
    </CheckoutProvider>
  );
}

const transport = restTransport({ baseUrl: location.origin });

function buttonOf(plan: string) {
  if (page === 'bare') return <BareButton key={plan} plan={plan} />;
  if (page === 'ours' || page === 'guarded') {
    return (
      <PlanCheckoutButton key={plan} plan={plan} guard={page === 'guarded'}>
        {plan}
      </PlanCheckoutButton>
    );
  }
  return (
    <PlanCheckoutButton key={plan} plan={plan} guard={false} asChild>
      <CountingButton plan={plan}>{plan}</CountingButton>
    </PlanCheckoutButton>
  );
}

const buttons = plans.map(buttonOf);
createRoot(document.getElementById('root') as HTMLElement).render(
  page === 'bare' ? buttons : <Shop>{buttons}</Shop>,
);

let clickedAt = 0;
let before: Record<string, number>;
addEventListener(
  'click',
  () => {
    clickedAt = performance.timeOrigin + performance.now();
    before = { ...renders };
  },
  true,
);
addEventListener('pagehide', () => {
  const since = plans.map((plan) => (renders[plan] ?? 0) - (before[plan] ?? 0));
  sessionStorage.setItem('left', JSON.stringify({ clickedAt, renders: since }));
});
