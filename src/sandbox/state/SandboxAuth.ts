/** Who may call the API, and who does. The payment page asks nobody. */
export interface SandboxAuth {
  /**
   * Refuse calls without the token or the cookie.
   * @default true when `token` or `cookie` is given, else false
   */
  required?: boolean;
  /** What counts in `Authorization: Bearer …`. */
  token?: string;
  /** What counts as the cookie `sid`. A call that carries a `sid` is judged by it alone, whatever its token. */
  cookie?: string;
  /**
   * The caller's role. A member gets 403 for checkouts and may still read subscriptions.
   * @default 'owner'
   */
  role?: 'owner' | 'member';
}
