import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, use, useState } from 'react';
import {
  CheckoutProvider,
  type CheckoutProviderProps,
  type CheckoutTransportOptions,
  connectTransport,
  restTransport,
} from 'react-frontier-checkout';
import {
  createSandbox,
  type SandboxBehaviour,
  type SandboxOptions,
  sandboxBillingId,
  sandboxOrgId,
} from 'react-frontier-checkout/testing';
import { action } from 'storybook/actions';
import { StoryGlobalsContext } from './StoryGlobals.js';

interface StoryShopProps extends Partial<CheckoutProviderProps> {
  sandbox?: SandboxOptions | undefined;
  behaviour?: SandboxBehaviour | undefined;
  children: ReactNode;
}

/** An app of a story's own: sandbox, cache and provider. Leaving is shown in the actions panel. */
export function StoryShop({ sandbox: options, behaviour, children, ...props }: StoryShopProps) {
  const toolbar = use(StoryGlobalsContext);
  const [shop] = useState(() => {
    const generation = options?.generation ?? toolbar.generation;
    const sandbox = createSandbox({ ...options, generation });
    const asked = behaviour ?? toolbar.behaviour;
    if (asked) sandbox.behave(asked);
    return {
      transport: transportFor(generation, {
        // A server of its own: the page has one place per purchase and server, and a busy story keeps it.
        baseUrl: `https://${crypto.randomUUID()}.example.com`,
        fetch: sandbox.fetch,
        timeoutMs: 0,
      }),
      queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    };
  });
  return (
    <QueryClientProvider client={shop.queryClient}>
      <CheckoutProvider
        transport={shop.transport}
        orgId={sandboxOrgId}
        billingId={sandboxBillingId}
        successUrl="/billing"
        cancelUrl="/pricing"
        historyUrl="/billing"
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

function transportFor(generation: SandboxOptions['generation'], options: CheckoutTransportOptions) {
  if (generation === 'connect') return connectTransport(options);
  return restTransport({ ...options, dialect: generation === 'rest-product' ? 'product' : 'feature' });
}

/** Longer than anybody looks at a story. */
export const forEver = 2 ** 30;
