import type { ReactNode } from 'react';
import { CheckoutProvider, type CheckoutTransport, labelsDe } from 'react-frontier-checkout';

const labels = { ...labelsDe, recommended: 'Unser Vorschlag' };

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
    <div lang="de">
      <CheckoutProvider
        transport={transport}
        orgId={orgId}
        locale="de"
        timeZone="Europe/Berlin"
        labels={labels}
      >
        {children}
      </CheckoutProvider>
    </div>
  );
}
