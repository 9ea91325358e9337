import type { SandboxRole } from '../state/SandboxRole.js';

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
   * Role of the caller. An owner can do everything. An admin gets 403 for changes to subscriptions, and for checkouts
   * except on `rest-feature`. A member also gets 403 for the upcoming invoice, and for transactions on `rest-feature`.
   * `anonymous` is signed out and gets 401 for every call.
   * @default 'owner'
   */
  role?: SandboxRole;
}
