import { useState } from 'react';
import {
  CheckoutDetailsDialog,
  CheckoutProvider,
  type CheckoutSession,
  restTransport,
} from 'react-frontier-checkout';
import { createSandbox, sandboxOrgId } from 'react-frontier-checkout/testing';

const started = new Date(Date.UTC(2026, 0, 31, 9, 30));
const session: CheckoutSession = {
  id: 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f',
  checkoutUrl: 'https://pay.example.com/c/1',
  successUrl: undefined,
  cancelUrl: undefined,
  state: 'open',
  plan: 'pro',
  product: undefined,
  metadata: { team: 'Design', requester: { name: 'Ada', roles: ['owner', 'billing'], none: {} } },
  createdAt: started,
  updatedAt: started,
  // Far ahead, so that pictures of two minutes show the same.
  expireAt: new Date(Date.UTC(2099, 0, 31, 9, 30)),
};
const transport = restTransport({ baseUrl: 'https://frontier.example.com', fetch: createSandbox().fetch });

/** The details of a checkout. */
export function Details({ className }: { className: string | undefined }) {
  const [open, setOpen] = useState(true);
  return (
    <CheckoutProvider transport={transport} orgId={sandboxOrgId} timeZone="UTC">
      <section id="part">
        <CheckoutDetailsDialog session={session} open={open} onOpenChange={setOpen} className={className} />
      </section>
    </CheckoutProvider>
  );
}
