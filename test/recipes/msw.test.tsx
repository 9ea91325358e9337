import { render, screen } from '@testing-library/react';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { CheckoutHistoryTable, CheckoutProvider, connectTransport } from 'react-frontier-checkout';
import {
  createSandbox,
  resetCheckouts,
  sandboxBillingId,
  sandboxOrgId,
} from 'react-frontier-checkout/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const sandbox = createSandbox({ generation: 'connect', sessions: [{ plan: 'pro', state: 'complete' }] });
const server = setupServer(
  http.all('https://frontier.example.com/*', ({ request }) => sandbox.fetch(request)),
  http.all('https://pay.sandbox.example/*', ({ request }) => sandbox.fetch(request)),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  sandbox.reset();
  resetCheckouts();
});
afterAll(() => server.close());

// Nothing of the app changes for the test: the transport calls the global `fetch`.
const transport = connectTransport({ baseUrl: 'https://frontier.example.com' });

test('the app reads its checkouts from the sandbox', async () => {
  render(
    <CheckoutProvider transport={transport} orgId={sandboxOrgId} billingId={sandboxBillingId}>
      <CheckoutHistoryTable />
    </CheckoutProvider>,
  );
  expect(await screen.findByRole('row', { name: /Complete/ })).toBeDefined();
  expect(sandbox.requests.map(({ path }) => path)).toEqual([
    '/raystack.frontier.v1beta1.FrontierService/ListCheckouts',
  ]);
});
