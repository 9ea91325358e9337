import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckoutHistoryTable, checkoutKeys, PlanCheckoutButton } from '../../src/index.js';
import { renderWithCheckout } from '../../src/testing-react.js';

test.each(['rest-feature', 'rest-product', 'connect'] as const)(
  'a click on %s leaves',
  async (generation) => {
    const { sandbox, leftFor } = renderWithCheckout(<PlanCheckoutButton plan="pro">Buy</PlanCheckoutButton>, {
      sandbox: { generation },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Buy' }));
    await waitFor(() => expect(leftFor).toEqual([sandbox.sessions()[0]?.checkoutUrl]));
    expect(sandbox.sessions()[0]).toMatchObject({
      plan: 'pro',
      cancelUrl: expect.stringContaining('/pricing'),
    });
  },
);

test('reads the seeds of the sandbox, under its own path and ids too', async () => {
  renderWithCheckout(<CheckoutHistoryTable />, {
    sandbox: {
      apiPath: '/api',
      orgId: 'd4d3f3f2-0000-4000-8000-000000000001',
      billingId: 'd4d3f3f2-0000-4000-8000-000000000002',
      sessions: [{ plan: 'pro', state: 'complete' }],
    },
  });
  expect(await screen.findByRole('row', { name: /Complete/ })).toBeDefined();
});

test('props of the provider win, and a rerender keeps it', async () => {
  const navigate = vi.fn();
  const { leftFor, rerender } = renderWithCheckout(<PlanCheckoutButton plan="pro">Buy</PlanCheckoutButton>, {
    provider: { navigate },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Buy' }));
  await waitFor(() => expect(navigate).toHaveBeenCalledTimes(1));
  expect(leftFor).toEqual([]);
  rerender(<PlanCheckoutButton plan="team">Buy team</PlanCheckoutButton>);
  expect(screen.getByRole('button', { name: 'Buy team' })).toBeDefined();
});

test('a wrapper goes around the provider, so that its query client is used', async () => {
  const queryClient = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  renderWithCheckout(<CheckoutHistoryTable />, { wrapper });
  await screen.findByText('No checkouts yet.');
  expect(queryClient.getQueriesData({ queryKey: checkoutKeys.all })).toHaveLength(1);
});
