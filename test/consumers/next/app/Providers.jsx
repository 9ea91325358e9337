'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckoutProvider, connectTransport } from 'react-frontier-checkout';
import { orgId, transportId } from './account.js';

const transport = connectTransport({ id: transportId, baseUrl: 'http://localhost:7400/frontier' });

export function Providers({ children }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <CheckoutProvider transport={transport} orgId={orgId} successUrl="/" cancelUrl="/">
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}
