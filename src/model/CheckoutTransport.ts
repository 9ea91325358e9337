import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from './CheckoutSession.js';

/** Whose checkouts. */
export interface CheckoutScope {
  /** UUID of the organisation. */
  orgId: string;
  /** UUID of the billing account. */
  billingId?: string | undefined;
}

export interface CheckoutCallOptions {
  /** Gives the call up; it then rejects with code `aborted`. */
  signal?: AbortSignal | undefined;
}

/**
 * The way to a Frontier server: domain types in, domain types out, and every failure a `CheckoutError`.
 * Made by `restTransport`; usable without React.
 */
export interface CheckoutTransport {
  /** Stable for the same server: part of every query key, so it survives a reload and a server render. */
  readonly id: string;
  /** The whole history of the billing account: servers know no paging and no filter. */
  listCheckouts(scope: CheckoutScope, options?: CheckoutCallOptions): Promise<CheckoutList>;
  /**
   * Creates a session. Not idempotent on any server, so call it once per purchase: a failed call may still
   * have created one. Both URLs must be absolute here.
   */
  createCheckout(
    scope: CheckoutScope,
    request: CheckoutRequest,
    options?: CheckoutCallOptions,
  ): Promise<CheckoutSession>;
}
