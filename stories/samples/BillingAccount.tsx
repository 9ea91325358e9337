import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CheckoutProvider, connectTransport, listBillingAccounts } from 'react-frontier-checkout';

const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });

/** `orgId` is a UUID that your app knows from its session or its route. */
export function BillingArea({ orgId, children }: { orgId: string; children: ReactNode }) {
  const { data: accounts, error } = useQuery({
    queryKey: ['billing-accounts', orgId],
    queryFn: ({ signal }) => listBillingAccounts(transport, { orgId }, { signal }),
  });
  if (error) return <p role="alert">The billing account could not be read.</p>;
  if (!accounts) return <p>Loading…</p>;
  const account = accounts.find(({ state }) => state === 'active');
  if (!account) return <p>This organisation has no billing account yet. Ask an owner to set one up.</p>;
  return (
    <CheckoutProvider
      transport={transport}
      orgId={orgId}
      billingId={account.id}
      successUrl="/billing"
      cancelUrl="/billing"
    >
      {children}
    </CheckoutProvider>
  );
}
