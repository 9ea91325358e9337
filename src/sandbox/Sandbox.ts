import type { SandboxSubscription } from './billing/SandboxSubscription.js';
import type { SandboxBehaviour } from './state/SandboxBehaviour.js';
import type { SandboxSession } from './state/SandboxSession.js';

/** An API call that the sandbox received, including calls that failed. Preflights are not recorded. */
export interface SandboxRequest {
  method: string;
  /** Path and query, without origin and `apiPath`. */
  path: string;
  /** Header names are in lower case. */
  headers: Record<string, string>;
  /** The parsed JSON, or the text if it is not JSON. `undefined` if there is no body. */
  body: unknown;
}

/** A small Frontier server and its payment page, in memory. */
export interface Sandbox {
  /**
   * Answers API calls, the payment page (on `payOrigin` only), and the control endpoint `{apiPath}/__sandbox` (for JSON
   * of the same origin only). Takes the same arguments as the global `fetch`.
   */
  fetch: typeof fetch;
  /**
   * Sets how the API answers the next calls. Replaces the previous behaviour. The payment page always works.
   */
  behave(behaviour: SandboxBehaviour): void;
  /** The API calls received so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** Returns a copy of the stored sessions, newest first. Unlike a list call it does not change `updatedAt`. */
  sessions(): SandboxSession[];
  /** Returns a copy of the stored subscriptions, newest first: what the account really holds. */
  subscriptions(): SandboxSubscription[];
  /**
   * Finishes the payment page as a buyer would. If the session was finished with `later`, the money arrives.
   * @throws {Error} if there is no such session, or it can no longer be paid
   */
  pay(
    id: string,
    options?: {
      /**
       * Whether to finish without paying, as with a bank transfer.
       * @default false
       */
      later?: boolean;
    },
  ): void;
  /**
   * Expires an open session immediately.
   * @throws {Error} if there is no such session, or it is not open
   */
  expire(id: string): void;
  /** Restores the initial sessions, subscriptions and behaviour, and clears `requests`. */
  reset(): void;
}
