import type { ReactNode } from 'react';
import { CheckoutProvider, type CheckoutTransport } from 'react-frontier-checkout';

interface RoutedBillingProps {
  transport: CheckoutTransport;
  orgId: string;
  /** What `useNavigate()` of React Router returns. */
  navigate: (to: string, options: { replace: boolean }) => void;
  children: ReactNode;
}

export function RoutedBilling({ transport, orgId, navigate, children }: RoutedBillingProps) {
  return (
    <CheckoutProvider
      transport={transport}
      orgId={orgId}
      replaceUrl={(href) => navigate(href.slice(new URL(href).origin.length), { replace: true })}
    >
      {children}
    </CheckoutProvider>
  );
}
