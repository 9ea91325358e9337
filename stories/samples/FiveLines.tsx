import {
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanPricingTable,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });

export const Billing = ({ orgId }: { orgId: string }) => (
  <CheckoutProvider transport={transport} orgId={orgId} successUrl="/billing" cancelUrl="/billing">
    <CheckoutReturn />
    <PlanPricingTable />
  </CheckoutProvider>
);
