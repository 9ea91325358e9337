import { keepPreviousData, type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CheckoutDetailsDialog } from '../../src/components/details/CheckoutDetailsDialog.js';
import { CheckoutHistoryTable } from '../../src/components/history/CheckoutHistoryTable.js';
import { ResumeCheckoutBanner } from '../../src/components/resume/ResumeCheckoutBanner.js';
import { CheckoutProvider } from '../../src/hooks/CheckoutProvider.js';
import { useCheckout } from '../../src/hooks/useCheckout.js';
import { useCheckouts } from '../../src/hooks/useCheckouts.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { expectConsoleError } from '../helpers/expectConsole.js';
import { historyState } from '../helpers/history.js';
import { openShop } from '../helpers/shop.js';

const id = crypto.randomUUID();
const sessions = [{ id, plan: 'pro' }];

/** Any provider's app, with the organisation as it is at the moment. */
function app(transport: CheckoutTransport, queryClient: QueryClient, children: ReactNode) {
  return (orgId: string | undefined) => (
    <QueryClientProvider client={queryClient}>
      <CheckoutProvider transport={transport} orgId={orgId} billingId={sandboxBillingId}>
        {children}
      </CheckoutProvider>
    </QueryClientProvider>
  );
}

describe('an app whose query defaults keep previous data', () => {
  test('shows nothing of one organisation under another', async () => {
    const { transport, queryClient, sandbox } = openShop({ sandbox: { generation: 'connect', sessions } });
    queryClient.setDefaultOptions({ queries: { placeholderData: keepPreviousData } });
    const seen: unknown[] = [];
    function Probe() {
      seen.push([useCheckouts().data?.length, useCheckout(id).data?.id]);
      return null;
    }
    const appOf = app(
      transport,
      queryClient,
      <>
        <Probe />
        <CheckoutHistoryTable />
        <ResumeCheckoutBanner />
      </>,
    );
    const { rerender } = render(appOf(sandboxOrgId));
    await waitFor(() => expect(historyState()).toBe('ready'));
    await waitFor(() => expect(seen.at(-1)).toEqual([1, id]));
    sandbox.behave({ delayMs: 60_000 });
    seen.length = 0;
    rerender(appOf(crypto.randomUUID()));
    expect(historyState()).toBe('loading');
    expect(new Set(seen.map(String))).toEqual(new Set([',']));
    expect(document.body.textContent).not.toContain('Resume');
  });

  test('may pass placeholderData to a hook all the same', async () => {
    const { Shop, sandbox } = openShop();
    sandbox.behave({ delayMs: 60_000 });
    const placeholderData = { sessions: [], malformed: [] };
    const { result } = renderHook(() => useCheckouts({ placeholderData }), { wrapper: Shop });
    expect(result.current).toMatchObject({ data: [], isPlaceholderData: true });
  });
});

describe('an app whose query defaults throw errors', () => {
  class Boundary extends Component<{ children: ReactNode }> {
    override state = { error: undefined as Error | undefined };
    static getDerivedStateFromError(error: Error) {
      return { error };
    }
    override render() {
      return this.state.error ? <p>caught {this.state.error.name}</p> : this.props.children;
    }
  }
  function open(children: ReactNode) {
    const shop = openShop({ sandbox: { generation: 'connect', sessions } });
    shop.queryClient.setDefaultOptions({ queries: { throwOnError: true } });
    shop.sandbox.behave({ outcome: 'forbidden' });
    shop.show(<Boundary>{children}</Boundary>);
    return shop;
  }
  test.each([
    ['useCheckouts', () => <>{useCheckouts().status}</>],
    ['useCheckout', () => <>{useCheckout(id).status}</>],
  ])('%s honours them', async (_, Probe) => {
    // React reports what the error boundary has caught.
    expectConsoleError(/./);
    open(<Probe />);
    expect((await screen.findByText(/caught/)).textContent).toBe('caught CheckoutError');
  });

  test('the components keep their own error state', async () => {
    open(
      <>
        <CheckoutHistoryTable />
        <ResumeCheckoutBanner />
        <CheckoutDetailsDialog session={undefined} open onOpenChange={() => {}} />
      </>,
    );
    await screen.findByRole('dialog');
    expect((await screen.findByText(/Only an owner can see checkouts/)).textContent).toBeTruthy();
    expect(screen.queryByText(/caught/)).toBeNull();
  });
});

describe('without an organisation', () => {
  test('hooks are pending and ask nothing, whatever they are told; components load', async () => {
    const { transport, queryClient, sandbox } = openShop({ sandbox: { generation: 'connect', sessions } });
    const seen: string[] = [];
    function Probe() {
      const results = [useCheckouts({ enabled: true }), useCheckout(id, { enabled: true })];
      seen.push(results.map(({ status, fetchStatus }) => `${status} ${fetchStatus}`).join());
      return null;
    }
    const appOf = app(
      transport,
      queryClient,
      <>
        <Probe />
        <CheckoutHistoryTable />
        <ResumeCheckoutBanner />
      </>,
    );
    const { rerender } = render(appOf(undefined));
    await act(async () => {});
    expect(new Set(seen)).toEqual(new Set(['pending idle,pending idle']));
    expect(historyState()).toBe('loading');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(sandbox.requests).toEqual([]);
    rerender(appOf(sandboxOrgId));
    await waitFor(() => expect(historyState()).toBe('ready'));
    expect(seen.at(-1)).toBe('success idle,success idle');
  });
});
