import { StrictMode, useEffect, useReducer, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type CheckoutEvent,
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  type CheckoutReturnProps,
  FeatureCheckoutButton,
  PlanCheckoutButton,
  ResumeCheckoutBanner,
  useConfirmPurchase,
} from 'react-frontier-checkout';
import { type OrganisationName, organisations } from './organisations.js';
import { shop } from './shopParams.js';
import 'react-frontier-checkout/styles.css';

declare global {
  interface Window {
    /** What a test reads: reported here since the page was loaded. */
    log: {
      events: CheckoutEvent[];
      completed: string[];
      /** The organisation that the shop showed at each completion. */
      completedUnder: OrganisationName[];
      restored: boolean[];
      renders: number;
    };
  }
}

window.log = { events: [], completed: [], completedUnder: [], restored: [], renders: 0 };
window.addEventListener('pageshow', ({ persisted }) => window.log.restored.push(persisted));
const sharedTransport = shop.makeTransport();

function Shop() {
  const [hidden, setHidden] = useState(false);
  const [successUrl, setSuccessUrl] = useState(`/done${shop.keptQuery}`);
  const [organisation, setOrganisation] = useState(shop.organisation);
  useRestlessness();
  window.log.renders++;
  const { target, reuse } = shop;
  return (
    <CheckoutProvider
      transport={shop.isRestless ? shop.makeTransport() : sharedTransport}
      {...organisations[organisation]}
      successUrl={successUrl}
      cancelUrl={`/shop${shop.keptQuery}`}
      navigate={shop.navigate}
      onEvent={(event) => {
        window.log.events.push(event);
        // A test can hear this while the page is being left, when it cannot read `log`.
        console.debug(event.type);
      }}
    >
      {shop.hasReturn && (
        <Return
          onComplete={({ id }) => {
            window.log.completed.push(id);
            window.log.completedUnder.push(organisation);
          }}
        />
      )}
      {shop.hasBanner && <ResumeCheckoutBanner />}
      {!hidden && (
        <p>
          <PlanCheckoutButton plan="pro" target={target} reuse={reuse} guard={shop.guard}>
            Buy Pro
          </PlanCheckoutButton>
          <PlanCheckoutButton plan="pro" target={target} guard={shop.guard}>
            Also Pro
          </PlanCheckoutButton>
          <PlanCheckoutButton plan="team" target={target} guard={shop.guard}>
            Buy Team
          </PlanCheckoutButton>
        </p>
      )}
      <button type="button" onClick={() => setHidden(true)}>
        Hide
      </button>
      <button type="button" onClick={() => setSuccessUrl('/elsewhere')}>
        Change
      </button>
      <button type="button" onClick={() => setOrganisation(organisation === 'A' ? 'B' : 'A')}>
        Switch organisation
      </button>
      <FeatureCheckoutButton feature="credits_500">Buy credits</FeatureCheckoutButton>
      {shop.hasHistory && <CheckoutHistoryTable />}
    </CheckoutProvider>
  );
}

function Return({ onComplete }: Pick<CheckoutReturnProps, 'onComplete'>) {
  const confirm = useConfirmPurchase();
  return <CheckoutReturn confirm={shop.confirms ? confirm : undefined} onComplete={onComplete} />;
}

function useRestlessness(): void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!shop.isRestless) return;
    const timer = setInterval(render, 100);
    return () => clearInterval(timer);
  }, []);
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
