import { QueryClient } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlanPricingTable } from '../../../src/components/plans/PlanPricingTable.js';
import { CheckoutProvider } from '../../../src/hooks/CheckoutProvider.js';
import { plansQueryOptions } from '../../../src/query/plans/plansQueryOptions.js';
import { subscriptionsQueryOptions } from '../../../src/query/plans/subscriptionsQueryOptions.js';
import { fakeBilling, subscriptionJson, threePlans } from '../../helpers/fakeBilling.js';

test('a server renders the cards, and the browser takes them over', async () => {
  const { transport } = fakeBilling({ plans: threePlans, subscriptions: [subscriptionJson('pro')] });
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(plansQueryOptions({ transport }));
  await queryClient.prefetchQuery(subscriptionsQueryOptions({ transport, orgId: 'o1', billingId: 'b1' }));
  const app = (
    <CheckoutProvider transport={transport} orgId="o1" billingId="b1" queryClient={queryClient}>
      <PlanPricingTable seats={5} />
    </CheckoutProvider>
  );
  const html = renderToString(app);
  expect(html).toContain('$29');
  expect(html).toContain('Current plan');
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = html;
  const mismatches: unknown[] = [];
  const hydrated = await act(async () =>
    hydrateRoot(root, app, { onRecoverableError: (error) => mismatches.push(error) }),
  );
  expect(await screen.findByRole('button', { name: 'Upgrade to Team' })).toBeTruthy();
  expect(mismatches).toEqual([]);
  act(() => hydrated.unmount());
  root.remove();
});
