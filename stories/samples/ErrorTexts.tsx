import type { ReactNode } from 'react';
import { CheckoutProvider, type CheckoutTransport } from 'react-frontier-checkout';

const labels = {
  errors: { permission_denied: 'Only owners can buy. Ask Ada or Grace.' },
  reasons: { seat_limit: 'This plan has too few seats for your team.' },
  errorFallback: 'Something went wrong. Write to billing@example.com.',
};

export function Billing({
  transport,
  orgId,
  children,
}: {
  transport: CheckoutTransport;
  orgId: string;
  children: ReactNode;
}) {
  return (
    <CheckoutProvider transport={transport} orgId={orgId} labels={labels} historyUrl="/billing">
      {children}
    </CheckoutProvider>
  );
}
