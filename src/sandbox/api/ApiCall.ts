/** One API call, as read from the HTTP request. */
export interface ApiCall {
  method: string;
  /** URL path without the sandbox's `apiPath`; `''` for a URL outside `apiPath`. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
}
