import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import {
  CheckoutHistoryTable,
  CheckoutReturn,
  checkoutsQueryOptions,
  connectTransport,
  PlanCheckoutButton,
} from 'react-frontier-checkout';
import { useLoaderData } from 'react-router';
import { orgId, transportId } from '../account.js';

export async function loader() {
  const queryClient = new QueryClient();
  const transport = connectTransport({ id: transportId, baseUrl: 'http://127.0.0.1:7400/frontier' });
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
