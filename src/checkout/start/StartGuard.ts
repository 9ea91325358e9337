import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { Subscription } from '../../model/plans/Subscription.js';
import type { AccountSource } from '../AccountSource.js';

/** Why a plan is not sold: the account has a subscription, or a purchase of it is still being confirmed. */
export type HeldBy = Subscription | 'confirming';

/** What a guard found. Neither field is set when the checkout may go on. */
export interface GuardResult {
  heldBy?: HeldBy | undefined;
  /** The guard could not look, and lets the checkout go on. */
  isUnguarded?: boolean;
}

/** Looks before a start. Rejects with a `CheckoutError` when nothing may be created. */
export type StartGuard = (source: AccountSource, request: CheckoutRequest) => Promise<GuardResult>;
