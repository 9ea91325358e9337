import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { vi } from 'vitest';
import { CheckoutProvider, type CheckoutProviderProps } from '../../src/hooks/CheckoutProvider.js';
import { scopeKey } from '../../src/model/scopeKey.js';
import { checkoutsQueryOptions } from '../../src/query/checkoutsQueryOptions.js';
import { createSandbox, sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';
import { transportFor } from './transportFor.js';

interface ShopOptions extends Partial<CheckoutProviderProps> {
  sandbox?: SandboxOptions;
  transportOptions?: Partial<CheckoutTransportOptions>;
}

/** The scope of an app made by `openShop`. */
export function shopScope(transportId = 'rest:https://frontier.test'): string {
  return scopeKey({ orgId: sandboxOrgId, billingId: sandboxBillingId }, transportId);
}

/** An app that listens finds its mistakes in the events, and not on the console. */
function listen(): void {}

/** An app with a sandbox behind it; `left` collects the addresses it wanted to leave for. */
export function openShop({ sandbox: options, transportOptions, ...props }: ShopOptions = {}) {
  const sandbox = createSandbox(options);
  const navigate = vi.fn<(url: string) => void>();
  const queryClient = new QueryClient();
  const transport = transportFor(options?.generation, {
    baseUrl: 'https://frontier.test',
    fetch: sandbox.fetch,
    ...transportOptions,
  });
  function Shop({ children }: { children?: ReactNode }) {
    return (
      <QueryClientProvider client={queryClient}>
        <CheckoutProvider
          transport={transport}
          orgId={sandboxOrgId}
          billingId={sandboxBillingId}
          successUrl="/billing"
          cancelUrl="/pricing"
          timeZone="UTC"
          navigate={navigate}
          onEvent={listen}
          {...props}
        >
          {children}
        </CheckoutProvider>
      </QueryClientProvider>
    );
  }
  const posts = () => sandbox.requests.filter(({ method }) => method === 'POST');
  const gets = () => sandbox.requests.filter(({ method }) => method === 'GET');
  return {
    sandbox,
    transport,
    scope: shopScope(transport.id),
    queryClient,
    /** Reads the history once, which also tells the server's clock. */
    readHistory: () =>
      queryClient.fetchQuery(
        checkoutsQueryOptions({ transport, orgId: sandboxOrgId, billingId: sandboxBillingId }),
      ),
    navigate,
    Shop,
    posts,
    gets,
    show: (ui: ReactElement) => render(ui, { wrapper: Shop }),
  };
}

/** What a browser does when the page is left; what was kept for that moment is done then. */
export function leavePage(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
}

/** What a browser does when Back shows a page that it kept alive. */
export function restorePage(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}
