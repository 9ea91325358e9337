import type { ReactNode } from 'react';
import { CheckoutProvider, connectTransport } from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });
const checkoutOrigins = ['https://checkout.stripe.com'];

interface AppProviderProps {
  /** `undefined` while your app does not know it yet. */
  orgId: string | undefined;
  billingId: string | undefined;
  children: ReactNode;
}

export function AppProvider({ orgId, billingId, children }: AppProviderProps) {
  return (
    <CheckoutProvider
      transport={transport}
      orgId={orgId}
      billingId={billingId}
      successUrl="/billing"
      cancelUrl="/pricing"
      historyUrl="/billing"
      checkoutOrigins={checkoutOrigins}
    >
      {children}
    </CheckoutProvider>
  );
}
