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
  /** The organisation, where the server knows it by UUID only. */
  orgId?: string | undefined;
}
