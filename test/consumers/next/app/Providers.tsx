'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { CheckoutProvider, connectTransport } from 'react-frontier-checkout';

const transport = connectTransport({ id: 'frontier', baseUrl: 'http://localhost:7400/frontier' });
const orgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <CheckoutProvider
        transport={transport}
        orgId={orgId}
        successUrl="/"
        cancelUrl="/"
        // Without its own state in the call, Next notices it, and does not bring our parameters back.
        replaceUrl={(url) => window.history.replaceState(null, '', url)}
      >
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}
