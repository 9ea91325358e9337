import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import {
  CheckoutHistoryTable,
  CheckoutReturn,
  checkoutsQueryOptions,
  connectTransport,
  PlanCheckoutButton,
} from 'react-frontier-checkout';
import { useLoaderData } from 'react-router';

const orgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

export async function loader() {
  const queryClient = new QueryClient();
  // The same `id` as in the browser, which reaches Frontier by another address.
  const transport = connectTransport({ id: 'frontier', baseUrl: 'http://127.0.0.1:7400/frontier' });
  await queryClient.prefetchQuery(checkoutsQueryOptions({ transport, orgId }));
  return { dehydrated: dehydrate(queryClient) };
}

export default function Billing() {
  const { dehydrated } = useLoaderData();
  return (
    <HydrationBoundary state={dehydrated}>
      <CheckoutReturn />
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <CheckoutHistoryTable />
    </HydrationBoundary>
  );
}
