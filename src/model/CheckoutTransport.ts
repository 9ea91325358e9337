import type { CheckoutRequest } from './CheckoutRequest.js';
import type { CheckoutList, CheckoutSession } from './CheckoutSession.js';

/** Whose checkouts a call is about. */
export interface CheckoutScope {
  /** UUID of the organisation. */
  orgId: string;
  /**
   * UUID of the billing account. Needed by REST's 'feature' dialect, and by Connect servers from v0.76.0 to v0.83.0.
   * Other servers use the organisation's account when it is missing.
   */
  billingId?: string | undefined;
}

/** Options of one call. */
export interface CheckoutCallOptions {
  /** Aborts the call, which then rejects with code `aborted`. */
  signal?: AbortSignal | undefined;
}

/** A call of Frontier's API, for both of its protocols. `listPlans` and its like are made of it. */
export interface CheckoutTransportCall<T> {
  /** Names the call in messages, such as `List plans`. */
  name: string;
  /** Whose account it is about. `undefined` for a call that is about no account. */
  scope?: CheckoutScope | undefined;
  /** Connect: the name of the procedure. */
  procedure: string;
  /** Connect: the fields of the request, besides those of `scope`. */
  fields?: object | undefined;
  /** REST: the path below `/v1beta1`, or with `scope` below the billing account. Its parts are encoded. */
  path: string;
  /** REST: sent by POST. Without it the call is a GET. */
  body?: object | undefined;
  /** Whether the call changes something, so that a failed one leaves doubt. */
  isWrite?: boolean | undefined;
  /** Returns what the answer means. Throws for an answer that Frontier does not send. */
  decode(json: unknown, serverTime: Date | undefined): T;
}

/**
 * The connection to a Frontier server. It takes and returns domain types, and rejects with a `CheckoutError`.
 * `restTransport` and `connectTransport` return one. It does not need React.
 */
export interface CheckoutTransport {
  /** Part of every query key. The same for the same server, also after a reload and in a server render. */
  readonly id: string;
  /**
   * Origin of the API, used to preconnect before the click. `undefined` when `baseUrl` is a path on the page's own
   * origin.
   */
  readonly origin?: string | undefined;
  /**
   * What the servers behind it sell once: `features` in REST's 'feature' dialect, otherwise `products`.
   * @default 'products'
   */
  readonly sells?: 'features' | 'products' | undefined;
  /** Returns all checkouts of the billing account. Servers have no paging and no filter. */
  listCheckouts(scope: CheckoutScope, options?: CheckoutCallOptions): Promise<CheckoutList>;
  /**
   * Creates a session. Both return URLs must be absolute. Rejects with `invalid_request` before anything is sent when
   * the request is not valid. No server makes this call idempotent, and a failed call may still have created a
   * session, so do not repeat it.
   */
  createCheckout(
    scope: CheckoutScope,
    request: CheckoutRequest,
    options?: CheckoutCallOptions,
  ): Promise<CheckoutSession>;
  /**
   * Returns one session. Only on transports whose servers may know the call (REST v0.21.0 and later, Connect). Other
   * servers reject with reason `unknown_route`. An unknown id is `not_found`, and `internal` or `unknown` on servers
   * before v0.106.0.
   */
  getCheckout?(scope: CheckoutScope, id: string, options?: CheckoutCallOptions): Promise<CheckoutSession>;
  /**
   * Makes any other call of the API: plans, subscriptions, transactions. Optional: without it, whatever needs it rejects
   * with code `unsupported`.
   */
  call?<T>(call: CheckoutTransportCall<T>, options?: CheckoutCallOptions): Promise<T>;
}
