import {
  CheckoutHistoryTable,
  CheckoutProvider,
  connectTransport,
  PlanPricingTable,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });

export const Billing = ({ orgId, billingId }: { orgId: string; billingId: string }) => (
  <CheckoutProvider
    transport={transport}
    orgId={orgId}
    billingId={billingId}
    successUrl="/billing"
    cancelUrl="/billing"
  >
    <PlanPricingTable />
    <CheckoutHistoryTable />
  </CheckoutProvider>
);
