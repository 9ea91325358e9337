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

interface CheckoutsProps {
  slow: boolean;
  german: boolean;
  className: string | undefined;
}

/** Buttons, badge, banner, return notice and history. With `slow`, the history loads for a second. */
export function Checkouts({ slow, german, className }: CheckoutsProps) {
  if (slow) sandbox.behave({ delayMs: 1000, on: 'list', times: 1 });
  return (
    <CheckoutProvider
      transport={transport}
      orgId={sandboxOrgId}
      billingId={sandboxBillingId}
      successUrl="/done"
      cancelUrl="/"
      timeZone="UTC"
      {...(german && { locale: 'de', labels: labelsDe })}
    >
      <section id="part">
        <PlanCheckoutButton plan="pro" className={className}>
          Upgrade to Pro
        </PlanCheckoutButton>
        <FeatureCheckoutButton feature="credits_500" disabled>
          Buy credits
        </FeatureCheckoutButton>
        <CheckoutStatusBadge session={{ state: 'complete', expireAt: undefined }} className={className} />
        <ResumeCheckoutBanner guard={false} itemLabel={() => 'Pro'} className={className} />
        <CheckoutReturn className={className} />
        <CheckoutHistoryTable exportCsv itemLabel={({ plan }) => plan ?? 'Credits'} className={className} />
      </section>
    </CheckoutProvider>
  );
}
