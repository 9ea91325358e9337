import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { CheckoutProvider, type CheckoutProviderProps } from 'react-frontier-checkout';
import { action } from 'storybook/actions';
import { type FakeBilling, fakeBilling } from '../test/helpers/fakeBilling.js';

interface PlanShopProps extends Partial<CheckoutProviderProps> {
  billing: FakeBilling;
  children: ReactNode;
}

/** An app of a story's own, whose server has these plans and subscriptions. */
export function PlanShop({ billing, children, ...props }: PlanShopProps) {
  const [shop] = useState(() => ({
    transport: fakeBilling(billing).transport,
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  }));
  return (
    <QueryClientProvider client={shop.queryClient}>
      <CheckoutProvider
        transport={shop.transport}
        orgId="o1"
        billingId="b1"
        successUrl="/billing"
        cancelUrl="/pricing"
        timeZone="UTC"
        navigate={action('navigate')}
        onEvent={action('onEvent')}
        {...props}
      >
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}
