import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanCheckoutButton,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'http://127.0.0.1:7400/frontier' });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <CheckoutProvider
      transport={transport}
      orgId="2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50"
      successUrl="/"
      cancelUrl="/"
    >
      <CheckoutReturn />
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <CheckoutHistoryTable />
    </CheckoutProvider>
  </StrictMode>,
);
