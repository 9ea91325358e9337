import type { CheckoutScope, CheckoutTransport } from '../model/CheckoutTransport.js';

/** Whose checkouts, and which server's: what every key is made of. */
export interface CheckoutSource extends CheckoutScope {
  transport: CheckoutTransport;
}

/**
 * The query keys, for invalidating and for reading the cache. Plain strings, so that they survive a server
 * render.
 */
export const checkoutKeys = {
  /** Everything of this library. */
  all: ['react-frontier-checkout'] as const,
  /** Everything of one billing account. */
  account: ({ transport, orgId, billingId }: CheckoutSource) =>
    [...checkoutKeys.all, transport.id, orgId, billingId ?? null] as const,
  /** The account's history. */
  list: (source: CheckoutSource) => [...checkoutKeys.account(source), 'list'] as const,
  /** One session. */
  detail: (source: CheckoutSource, id: string) => [...checkoutKeys.account(source), 'detail', id] as const,
  /** Creating, for `useIsMutating` and the like. */
  create: (source: CheckoutSource) => [...checkoutKeys.account(source), 'create'] as const,
};
