import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckoutProvider, connectTransport } from 'react-frontier-checkout';
import styles from 'react-frontier-checkout/styles.css?url';
import { Links, Meta, Outlet, Scripts, useNavigate } from 'react-router';

const transport = connectTransport({ id: 'frontier', baseUrl: 'http://localhost:7400/frontier' });
const orgId = '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50';

export const links = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: 'data:,' },
];

export default function App() {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } }),
  );
  const navigate = useNavigate();
  return (
    <html lang="en">
      <head>
        <title>Shop</title>
        <Meta />
        <Links />
      </head>
      <body>
        <QueryClientProvider client={queryClient}>
          <CheckoutProvider
            transport={transport}
            orgId={orgId}
            successUrl="/"
            cancelUrl="/"
            // React Router keeps the address itself, and would bring our parameters back.
            replaceUrl={(url) => {
              const { pathname, search, hash } = new URL(url);
              navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true });
            }}
          >
            <Outlet />
          </CheckoutProvider>
        </QueryClientProvider>
        <Scripts />
      </body>
    </html>
  );
}
