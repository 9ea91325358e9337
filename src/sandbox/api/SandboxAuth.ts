/** Which credentials the API accepts, and the role of the caller. The payment page needs none. */
export interface SandboxAuth {
  /**
   * Whether calls without valid credentials are refused.
   * @default true if `token` or `cookie` is set, otherwise false
   */
  required?: boolean;
  /** The token accepted in `Authorization: Bearer …`. On REST, `Bearer` must be spelled like this. */
  token?: string;
  /** The accepted value of the cookie `sid`. A call with another value can still have a valid token. */
  cookie?: string;
  /**
   * Role of the caller. A member gets 403 for checkouts, but can read subscriptions.
   * @default 'owner'
   */
  role?: 'owner' | 'member';
}
