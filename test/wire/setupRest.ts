import { vi } from 'vitest';
import type { CheckoutRequest } from '../../src/model/CheckoutRequest.js';
import type { CheckoutTransport } from '../../src/model/CheckoutTransport.js';
import type { CheckoutTransportOptions } from '../../src/wire/CheckoutTransportOptions.js';
import { restTransport } from '../../src/wire/restTransport.js';

export const scope = { orgId: 'org-1', billingId: 'bill-1' };
export const urls = {
  successUrl: 'https://app.example/ok?id={{.CheckoutID}}',
  cancelUrl: 'https://app.example/no',
};
export const pro: CheckoutRequest = { plan: 'pro', ...urls };

/** A REST transport whose `fetch` answers with `response`. `sent` returns its first call. */
export function setupRest(
  response: () => Response | Promise<Response>,
  options: Partial<CheckoutTransportOptions> = {},
) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => response());
  const transport = restTransport({ baseUrl: 'https://frontier.example.com', fetch, ...options });
  const sent = () => {
    const [url, init] = fetch.mock.calls[0] as [string, RequestInit];
    return { url, init, headers: Object.fromEntries(new Headers(init.headers)) };
  };
  return { transport, fetch, sent };
}

export const calls = {
  list: (transport: CheckoutTransport) => transport.listCheckouts(scope),
  create: (transport: CheckoutTransport) => transport.createCheckout(scope, pro),
};
