import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type CheckoutEvent,
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  type CheckoutTarget,
  connectTransport,
  FeatureCheckoutButton,
  PlanCheckoutButton,
  restTransport,
} from 'react-frontier-checkout';
import { sandboxBillingId, sandboxOrgId } from 'react-frontier-checkout/testing';
import 'react-frontier-checkout/styles.css';

declare global {
  interface Window {
    /** What a test reads: told here, and kept over reloads. */
    log: { events: CheckoutEvent[]; completed: string[]; restored: boolean[] };
  }
}

// One app for every path; a test chooses by query what it is like.
const params = new URLSearchParams(location.search);
const options = {
  baseUrl: params.get('api') ?? '/frontier',
  timeoutMs: Number(params.get('timeoutMs') ?? 30_000),
};
const isConnect = params.has('connect');
const transport = isConnect ? connectTransport(options) : restTransport(options);
// The page that a buyer comes back to must speak to the same server.
const keep = isConnect ? '?connect' : '';
window.log = { events: [], completed: [], restored: [] };
window.addEventListener('pageshow', ({ persisted }) => window.log.restored.push(persisted));

const target = (params.get('target') ?? 'self') as CheckoutTarget;
const reuse = params.has('reuse');

function Shop() {
  const [hidden, setHidden] = useState(false);
  const [successUrl, setSuccessUrl] = useState(`/done${keep}`);
  return (
    <CheckoutProvider
      transport={transport}
      orgId={sandboxOrgId}
      billingId={sandboxBillingId}
      successUrl={successUrl}
      cancelUrl={`/shop${keep}`}
      onEvent={(event) => window.log.events.push(event)}
    >
      <CheckoutReturn onComplete={({ id }) => window.log.completed.push(String(id))} />
      {!hidden && (
        <p>
          <PlanCheckoutButton plan="pro" target={target} reuse={reuse}>
            Buy Pro
          </PlanCheckoutButton>
          <PlanCheckoutButton plan="pro" target={target}>
            Also Pro
          </PlanCheckoutButton>
        </p>
      )}
      <button type="button" onClick={() => setHidden(true)}>
        Hide
      </button>
      <button type="button" onClick={() => setSuccessUrl('/elsewhere')}>
        Change
      </button>
      <FeatureCheckoutButton feature="credits_500">Buy credits</FeatureCheckoutButton>
      {params.has('history') && <CheckoutHistoryTable />}
    </CheckoutProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
