import type { CheckoutRequest } from '../../model/CheckoutRequest.js';

/** What the messages of a call's errors need to know. */
export interface CallInfo {
  /** Names the call. */
  name: string;
  url: string;
  /** For a create, what it asks for. */
  creates?: CheckoutRequest | undefined;
  /** Whether it changes something other than by creating a checkout. */
  isWrite?: boolean | undefined;
  /** Ends the message of a refusal that a mistake of the caller may be behind (403, 404, 500). */
  hint?: string | undefined;
}
