import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CheckoutProvider } from '../../src/hooks/CheckoutProvider.js';
import { useCheckouts } from '../../src/hooks/useCheckouts.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import { checkoutKeys } from '../../src/query/checkoutKeys.js';
import { sandboxBillingId, sandboxOrgId } from '../../src/sandbox/createSandbox.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { answer } from '../helpers/answer.js';
import { expectConsoleError, expectConsoleWarning } from '../helpers/expectConsole.js';
import { openShop } from '../helpers/shop.js';

function Count() {
  const { data, error, status } = useCheckouts();
  return <p>{error ? error.message : `${status}: ${data?.length ?? '-'}`}</p>;
}

afterEach(() => vi.useRealTimers());

describe('query client', () => {
  const { transport } = openShop({ sandbox: { sessions: [{}] } });
  const props = { transport, orgId: '2b0c5a34-9d31-4a5e-8a43-0b1c2d3e4f50' };
  const billingId = '8f4e2d1c-6b7a-4958-9c3d-7e5f1a2b3c4d';
  const key = checkoutKeys.list({ ...props, billingId });

  test('the host’s is used, and not shadowed by one that is passed', async () => {
    const [host, given] = [new QueryClient(), new QueryClient()];
    let seen: QueryClient | undefined;
    function Host() {
      seen = useQueryClient();
      return <Count />;
    }
    const app = (client?: QueryClient) => (
      <QueryClientProvider client={host}>
        <CheckoutProvider {...props} billingId={billingId} queryClient={client}>
          <Host />
        </CheckoutProvider>
      </QueryClientProvider>
    );
    render(app(given));
    await waitFor(() => expect(given.getQueryData(key)).toBeTruthy());
    expect(seen).toBe(host);
    expect(host.getQueryData(key)).toBeUndefined();
    render(app());
    await waitFor(() => expect(host.getQueryData(key)).toBeTruthy());
  });

  test('without any, a private one', async () => {
    render(
      <CheckoutProvider {...props} billingId={billingId}>
        <Count />
      </CheckoutProvider>,
    );
    await screen.findByText('success: 1');
  });
});

describe('missing props are an error that names them, not a white page', () => {
  test('transport', async () => {
    const text = /CheckoutProvider: `transport` is missing/;
    expectConsoleError(text);
    openShop({ transport: undefined as unknown as CheckoutTransport }).show(<Count />);
    await screen.findByText(text);
  });

  test('orgId', async () => {
    openShop({ orgId: ' ' }).show(<Count />);
    await screen.findByText(/`orgId` is empty/);
  });

  test('billingId, which REST needs', async () => {
    openShop({ billingId: undefined }).show(<Count />);
    await screen.findByText(/`billingId` is missing/);
  });

  test('no provider at all', () => {
    expect(() => render(<Count />)).toThrow(/useCheckouts has no <CheckoutProvider> above it/);
  });
});

describe('reading', () => {
  test.each([
    ['unavailable', 4],
    ['offline', 4],
    ['forbidden', 1],
    ['html', 1],
  ] as const)('%s is asked %i times', async (outcome, times) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const shop = openShop();
    shop.sandbox.behave({ outcome });
    shop.show(<Count />);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(shop.gets()).toHaveLength(times);
  });

  test('one request, however many ask, whatever they select', async () => {
    const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }, { state: 'complete' }] } });
    const states = (sessions: readonly { state: string }[]) => sessions.map(({ state }) => state).join();
    function States() {
      return <p>{useCheckouts({ select: states, staleTime: 1000 }).data}</p>;
    }
    shop.show(
      <>
        <Count />
        <Count />
        <States />
      </>,
    );
    await screen.findByText(/open,complete|complete,open/);
    expect(screen.getAllByText('success: 2')).toHaveLength(2);
    expect(shop.gets()).toHaveLength(1);
  });

  test('options such as `enabled` are respected', async () => {
    const shop = openShop();
    function Off() {
      return <p>{useCheckouts({ enabled: false }).fetchStatus}</p>;
    }
    shop.show(<Off />);
    await screen.findByText('idle');
    expect(shop.sandbox.requests).toEqual([]);
  });
});

test('B8: an access token that arrives late is sent, with the same data on the page', async () => {
  const shop = openShop();
  const tokens: (string | null)[] = [];
  const transportWith = (getAccessToken?: () => string) =>
    restTransport({
      baseUrl: 'https://frontier.test',
      getAccessToken,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        tokens.push(request.headers.get('authorization'));
        return shop.sandbox.fetch(request);
      },
    });
  const app = (transport: CheckoutTransport) => (
    <QueryClientProvider client={shop.queryClient}>
      <CheckoutProvider transport={transport} orgId={sandboxOrgId} billingId={sandboxBillingId}>
        <Count />
      </CheckoutProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(app(transportWith()));
  await screen.findByText('success: 0');
  rerender(app(transportWith(() => 'late')));
  screen.getByText('success: 0');
  await act(() => shop.queryClient.refetchQueries());
  expect(tokens).toEqual([null, 'Bearer late']);
});

describe('a malformed row', () => {
  const fetch = async () => answer('list-200-awkward');

  test('is told to onEvent once, whatever is read again and however it throws', async () => {
    expectConsoleError(/`onEvent` threw\. Error: listener/);
    const onEvent = vi.fn(() => {
      throw new Error('listener');
    });
    const shop = openShop({ transportOptions: { fetch }, onEvent });
    shop.show(<Count />);
    await screen.findByText('success: 5');
    await act(() => shop.queryClient.invalidateQueries());
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'checkout_malformed', time: expect.any(Date), row: expect.objectContaining({ index: 3 }) }],
    ]);
  });

  test('goes to the console, once, where nobody listens', async () => {
    expectConsoleWarning(/server's row 11111111-aaaa-4bbb-8ccc-000000000004 is malformed/, 1);
    openShop({ transportOptions: { fetch }, onEvent: undefined }).show(<Count />);
    await screen.findByText('success: 5');
  });
});

test('a cache that went through JSON is read as it was', async () => {
  const shop = openShop({ sandbox: { sessions: [{ plan: 'pro' }] } });
  const key = checkoutKeys.list({
    transport: shop.transport,
    orgId: sandboxOrgId,
    billingId: sandboxBillingId,
  });
  const list = await shop.transport.listCheckouts({ orgId: sandboxOrgId, billingId: sandboxBillingId });
  shop.queryClient.setQueryData(key, JSON.parse(JSON.stringify(list)));
  function Expires() {
    const { data } = useCheckouts({ staleTime: Number.POSITIVE_INFINITY });
    return <p>{data?.[0]?.expireAt?.toISOString()}</p>;
  }
  shop.show(<Expires />);
  await screen.findByText(list.sessions[0]?.expireAt?.toISOString() as string);
});

test('renders on a server, without asking for anything', () => {
  const shop = openShop();
  expect(
    renderToString(
      <shop.Shop>
        <Count />
      </shop.Shop>,
    ),
  ).toBe('<p>pending: -</p>');
  expect(shop.sandbox.requests).toEqual([]);
});
