import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  CheckoutHistoryTable,
  CheckoutProvider,
  CheckoutReturn,
  connectTransport,
  PlanCheckoutButton,
} from 'react-frontier-checkout';
import 'react-frontier-checkout/styles.css';

const transport = connectTransport({ baseUrl: 'http://127.0.0.1:7400/frontier' });
const queryClient = new QueryClient();

const rootRoute = createRootRoute({
  component: () => (
    <CheckoutProvider
      transport={transport}
      orgId="2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50"
      successUrl="/"
      cancelUrl="/"
    >
      <Link to="/about" search={true}>
        About
      </Link>
      <Outlet />
    </CheckoutProvider>
  ),
});
const billingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: () => (
    <>
      <CheckoutReturn />
      <PlanCheckoutButton plan="pro">Upgrade to Pro</PlanCheckoutButton>
      <CheckoutHistoryTable />
    </>
  ),
});
const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  component: () => <p>This is the shop.</p>,
});
const router = createRouter({ routeTree: rootRoute.addChildren([billingRoute, aboutRoute]) });

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
