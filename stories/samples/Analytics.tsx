import type { ReactNode } from 'react';
import { type CheckoutEvent, CheckoutProvider, type CheckoutTransport } from 'react-frontier-checkout';

function track(event: CheckoutEvent) {
  if (event.type === 'checkout_malformed') return;
  if ('error' in event) {
    navigator.sendBeacon('/analytics', JSON.stringify({ type: event.type, code: event.error.code }));
    return;
  }
  const { type, sessionId, request } = event;
  navigator.sendBeacon('/analytics', JSON.stringify({ type, sessionId, plan: request?.plan }));
}

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
    <CheckoutProvider transport={transport} orgId={orgId} onEvent={track}>
      {children}
    </CheckoutProvider>
  );
}
