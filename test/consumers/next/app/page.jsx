import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { checkoutsQueryOptions, connectTransport } from 'react-frontier-checkout';
import { orgId, transportId } from './account.js';
import { Billing } from './Billing.jsx';

export const dynamic = 'force-dynamic';

const transport = connectTransport({ id: transportId, baseUrl: 'http://127.0.0.1:7400/frontier' });

export default async function Page() {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(checkoutsQueryOptions({ transport, orgId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Billing />
    </HydrationBoundary>
  );
}
