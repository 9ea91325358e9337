import { createRoot } from 'react-dom/client';
import {
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  CheckoutStatusBadge,
  FeatureCheckoutButton,
  labelsDe,
  PlanCheckoutButton,
  ResumeCheckoutBanner,
  restTransport,
} from 'react-frontier-checkout';
import { createSandbox, sandboxBillingId, sandboxOrgId } from 'react-frontier-checkout/testing';

const hour = 3_600_000;
const created = Date.UTC(2026, 0, 31, 9, 30);
const sandbox = createSandbox({
  sessions: [
    { plan: 'pro', createdAt: created, expireAt: Date.now() + 23.5 * hour },
    { feature: 'credits_500', state: 'complete', createdAt: created - 70 * hour },
    { plan: 'team', state: 'expired', createdAt: created - 200 * hour },
    { plan: 'starter_monthly', state: 'complete', createdAt: created - 300 * hour },
    { plan: 'team', state: 'expired', createdAt: created - 400 * hour },
    { plan: 'pro', state: 'complete', createdAt: created - 500 * hour },
  ],
});
const transport = restTransport({ baseUrl: 'https://frontier.example.com', fetch: sandbox.fetch });
// A part of the page where a test can put a class, an attribute or styles.
const params = new URLSearchParams(location.search);
const className = params.get('class') ?? undefined;
const german = params.has('german') ? { locale: 'de', labels: labelsDe } : {};
if (params.has('slow')) sandbox.behave({ delayMs: 1000, on: 'list', times: 1 });

/** Every component once, without any stylesheet: a test adds it. */
createRoot(document.getElementById('root') as HTMLElement).render(
  <CheckoutProvider
    transport={transport}
    orgId={sandboxOrgId}
    billingId={sandboxBillingId}
    successUrl="/done"
    cancelUrl="/"
    timeZone="UTC"
    {...german}
  >
    <section id="part">
      <PlanCheckoutButton plan="pro" className={className}>
        Upgrade to Pro
      </PlanCheckoutButton>
      <FeatureCheckoutButton feature="credits_500" disabled>
        Buy credits
      </FeatureCheckoutButton>
      <CheckoutStatusBadge session={{ state: 'complete', expireAt: undefined }} className={className} />
      <ResumeCheckoutBanner itemLabel={() => 'Pro'} className={className} />
      <CheckoutReturn className={className} />
      <CheckoutHistoryTable exportCsv itemLabel={({ plan }) => plan ?? 'Credits'} className={className} />
    </section>
  </CheckoutProvider>,
);
