/** Where the Frontier API is, and how calls to it are sent. */
export interface CheckoutTransportOptions {
  /**
   * Address of the API, with or without a path prefix: `https://frontier.example.com`, or `/frontier` behind a proxy.
   * Without user name and password. Redirects are not followed.
   */
  baseUrl: string;
  /**
   * Names the server in every query key. Give the transports of your server and of the browser the same `id` when they
   * reach Frontier by different addresses, or what was prefetched on the server is not found in the browser.
   * @default the kind of transport and `baseUrl`
   */
  id?: string | undefined;
  /** Called instead of `fetch`. @default the global `fetch`, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Extra headers for each call, or a function that returns them. REST servers refuse a browser's call with a header
   * that their CORS settings do not list. When the function rejects, nothing is sent: see `getAccessToken`.
   * @default none
   */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /**
   * Returns the access token to send as `Authorization: Bearer`. Cookies are then not sent, because Frontier prefers
   * a cookie to a token. When it rejects, nothing is sent, and the call rejects with code `network` if the reason is a
   * `TypeError` (as `fetch` throws it), a `TimeoutError` or a retryable `CheckoutError`, otherwise with
   * `unauthenticated`. The reason is the error's `cause`.
   */
  getAccessToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  /** @default 'omit' with `getAccessToken`, otherwise 'include' */
  credentials?: RequestCredentials | undefined;
  /**
   * Milliseconds until a call is aborted with code `timeout`. The time covers headers, token and body. `0` means no
   * limit.
   * @default 30000
   */
  timeoutMs?: number | undefined;
}
