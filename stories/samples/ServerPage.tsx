import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { checkoutsQueryOptions, connectTransport } from 'react-frontier-checkout';

/** The same `id` as that of the transport in the browser, or the browser reads the list again. */
const transport = connectTransport({ id: 'frontier', baseUrl: 'http://frontier.internal:8002' });

interface BillingPageProps {
  orgId: string;
  billingId: string;
  /** A client component with `CheckoutProvider` and the table. */
  children: ReactNode;
}

/** A server component of Next.js. */
export async function BillingPage({ orgId, billingId, children }: BillingPageProps) {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(checkoutsQueryOptions({ transport, orgId, billingId }));
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}
