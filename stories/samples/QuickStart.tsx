import {
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanCheckoutButton,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });

export function Billing({ orgId, billingId }: { orgId: string; billingId: string }) {
  return (
    <CheckoutProvider
      transport={transport}
      orgId={orgId}
      billingId={billingId}
      successUrl="/billing"
      cancelUrl="/billing"
    >
      <CheckoutReturn />
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <CheckoutHistoryTable />
    </CheckoutProvider>
  );
}
