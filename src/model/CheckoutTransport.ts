import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from './CheckoutSession.js';

/** Whose checkouts. */
export interface CheckoutScope {
  /** UUID of the organisation. */
  orgId: string;
  /**
   * UUID of the billing account. Needed by the 'feature' dialect of REST, and by Connect servers from v0.76.0 to
   * v0.83.0; elsewhere servers take the organisation's account where it is missing.
   */
  billingId?: string | undefined;
}

export interface CheckoutCallOptions {
  /** Gives the call up; it then rejects with code `aborted`. */
  signal?: AbortSignal | undefined;
}

/**
 * The way to a Frontier server: domain types in, domain types out, and every failure a `CheckoutError`.
 * Made by `restTransport` and `connectTransport`; usable without React.
 */
export interface CheckoutTransport {
  /** Stable for the same server: part of every query key, so it survives a reload and a server render. */
  readonly id: string;
  /** Origin of the API, where it is not the page's own: the buttons open a connection to it ahead of the click. */
  readonly origin?: string | undefined;
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
  /**
   * One session by its id, on transports whose servers may know the call (REST v0.21.0 and later, Connect). A
   * server that does not rejects with reason `unknown_route`; an unknown id is `not_found`, and `internal` or
   * `unknown` on servers before v0.106.0.
   */
  getCheckout?(scope: CheckoutScope, id: string, options?: CheckoutCallOptions): Promise<CheckoutSession>;
  /**
   * The same code with no server behind it: it answers itself, sends nothing, asks nobody for headers or tokens. For
   * buttons to run through ahead of the first click; without it that click takes a few milliseconds more.
   */
  rehearsal?(): CheckoutTransport;
}
