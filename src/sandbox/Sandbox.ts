import type { SandboxBehaviour } from './state/createBehaviour.js';
import type { SandboxSession } from './state/SandboxSession.js';

/** One API call that reached the sandbox, also when it then failed on purpose. Preflights are not in the log. */
export interface SandboxRequest {
  method: string;
  /** Without origin and `apiPath`, with the query. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Parsed where it was JSON, else the text; `undefined` when there was none. */
  body: unknown;
}

/** A small Frontier and its payment page, in memory. */
export interface Sandbox {
  /** Answers API calls, the payment page, and `{apiPath}/__sandbox`. Takes what the global `fetch` takes. */
  fetch: typeof fetch;
  /** Sets what the API does next, in place of what was set before. The payment page stays sound. */
  behave(behaviour: SandboxBehaviour): void;
  /** API calls so far, oldest first. */
  readonly requests: readonly SandboxRequest[];
  /** A copy of what the server knows, newest first. Looking is not a sync: `updatedAt` stays. */
  sessions(): SandboxSession[];
  /**
   * Finishes the payment page as a buyer would. On a session finished with `later` it lets the money arrive.
   * @throws {Error} when there is no such session, or it cannot be paid any more
   */
  pay(
    id: string,
    options?: {
      /**
       * Finish without paying, as with a bank transfer.
       * @default false
       */
      later?: boolean;
    },
  ): void;
  /**
   * Expires an open session at once, as an operator can.
   * @throws {Error} when there is no such session, or it is not open
   */
  expire(id: string): void;
  /** Back to the start: seeded sessions, usual behaviour, empty log. */
  reset(): void;
}
