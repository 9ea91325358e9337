import type { QueryKey } from '@tanstack/react-query';
import type { CheckoutArrival } from '../../browser/returnUrl.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import type { CheckoutReturnState, CheckoutVerdict } from './CheckoutReturnState.js';
import type { CheckoutToConfirm } from './CheckoutToConfirm.js';

/** The verdicts of one or more statuses. */
export type VerdictOf<Status> = Extract<CheckoutVerdict, { status: Status }>;

/** What an app adds to a verification. */
export interface CheckoutReturnOptions {
  /**
   * Decides whether what was bought is unlocked, from your subscription or credit data. With it, `complete` needs both
   * the server's answer and yours. You are asked again with each poll; a rejection, or no answer within 10 s, counts as
   * "not yet". Where the server forbids this buyer to look (403), your answer alone decides, and you are asked only
   * about a checkout that this browser started.
   */
  confirm?: ((checkout: CheckoutToConfirm) => Promise<boolean>) | undefined;
  /** Your queries that a completed checkout changes, such as the current plan's. Invalidated on completion. */
  invalidate?: readonly QueryKey[] | undefined;
  /** Called once per session and browser, even if the page is reloaded or opened twice. */
  onComplete?: ((verdict: VerdictOf<'complete'>) => void) | undefined;
  /** Called once per session and browser. The session can still be paid. */
  onCancelled?: ((verdict: VerdictOf<'cancelled'>) => void) | undefined;
  /** Called once per session and browser. */
  onExpired?: ((verdict: VerdictOf<'expired'>) => void) | undefined;
}

/** One return, and who is told of it. */
export interface VerifyReturnOptions {
  arrival: CheckoutArrival;
  /** Whether the buyer came back in another window, which this page opened. */
  elsewhere: boolean;
  /** The app's latest callbacks: they may change while the server is asked. */
  latest: { readonly current: CheckoutReturnOptions & Pick<CheckoutEffects, 'emit' | 'replaceUrl'> };
  /** Called with each state from `verifying` on. */
  report: (state: CheckoutReturnState) => void;
}
