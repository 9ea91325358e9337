import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import { CheckoutProvider, type CheckoutProviderProps } from '../../../src/hooks/CheckoutProvider.js';
import { type FakeBilling, fakeBilling } from '../../helpers/fakeBilling.js';

/** Renders below a provider whose server has these plans and subscriptions. */
export function showPlans(
  ui: ReactElement,
  billing: FakeBilling,
  props: Partial<CheckoutProviderProps> = {},
) {
  const server = fakeBilling(billing);
  const createCheckout = vi.fn(server.transport.createCheckout);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const shown = render(ui, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <CheckoutProvider
          transport={{ ...server.transport, createCheckout }}
          orgId="o1"
          billingId="b1"
          successUrl="/billing"
          cancelUrl="/pricing"
          timeZone="UTC"
          navigate={() => {}}
          onEvent={() => {}}
          {...props}
        >
          {children}
        </CheckoutProvider>
      </QueryClientProvider>
    ),
  });
  return { ...server, ...shown, createCheckout, queryClient };
}
