import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, use, useState } from 'react';
import { CheckoutProvider, type CheckoutProviderProps } from 'react-frontier-checkout';
import { action } from 'storybook/actions';
import { type FakeBilling, fakeBilling } from '../test/helpers/fakeBilling.js';
import { type StoryGlobals, StoryGlobalsContext } from './StoryGlobals.js';

interface PlanShopProps extends Partial<CheckoutProviderProps> {
  billing: FakeBilling;
  children: ReactNode;
}

/** An app of a story's own, whose server has these plans and subscriptions. */
export function PlanShop({ billing, children, ...props }: PlanShopProps) {
  const toolbar = use(StoryGlobalsContext);
  const [shop] = useState(() => ({
    transport: fakeBilling(asToolbarSays(billing, toolbar)).transport,
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
        locale={toolbar.locale}
        labels={toolbar.labels}
        navigate={action('navigate')}
        onEvent={action('onEvent')}
        {...props}
      >
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}

const errorCodes = { offline: 'network', forbidden: 'permission_denied', internal: 'internal' } as const;

function asToolbarSays(billing: FakeBilling, { generation, behaviour }: StoryGlobals): FakeBilling {
  const { outcome, delayMs } = behaviour ?? {};
  const answer = delayMs ? () => new Promise(() => {}) : errorCodes[outcome as keyof typeof errorCodes];
  return {
    ...billing,
    sells: billing.sells ?? (generation === 'rest-feature' ? 'features' : undefined),
    answers: { ...(answer && { ListPlans: answer, ListSubscriptions: answer }), ...billing.answers },
  };
}
