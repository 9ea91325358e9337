/** Which credentials the API accepts, and the role of the caller. The payment page needs none. */
export interface SandboxAuth {
  /**
   * Whether calls without valid credentials are refused.
   * @default true if `token` or `cookie` is set, otherwise false
   */
  required?: boolean;
  /** The token accepted in `Authorization: Bearer …`. */
  token?: string;
  /** The accepted value of the cookie `sid`. If a call carries a `sid`, its token is ignored. */
  cookie?: string;
  /**
   * Role of the caller. A member gets 403 for checkouts, but can read subscriptions.
   * @default 'owner'
   */
  role?: 'owner' | 'member';
}
