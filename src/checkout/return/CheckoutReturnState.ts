import type { RememberedCheckout } from '../../browser/storage/rememberedCheckouts.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';

interface About {
  /** What was asked for, where this browser remembers it. */
  remembered: RememberedCheckout | undefined;
}

/** How a checkout went. `status` narrows the other fields; see `CheckoutReturnState` for what each means. */
export type CheckoutVerdict =
  /** `session` is missing where this buyer may not read it and only `confirm` could tell. */
  | ({ status: 'complete'; id: string; session: CheckoutSession | undefined; error: undefined } & About)
  | ({ status: 'cancelled'; id: string; session: CheckoutSession; error: undefined } & About)
  | ({ status: 'expired'; id: string; session: CheckoutSession; error: undefined } & About)
  | ({
      status: 'unconfirmed';
      id: string | undefined;
      session: CheckoutSession | undefined;
      error: CheckoutError | undefined;
    } & About)
  | ({ status: 'forbidden'; id: string | undefined; session: undefined; error: CheckoutError } & About)
  | { status: 'unknown'; id: undefined; session: undefined; error: undefined; remembered: undefined };

/**
 * What a page knows of the checkout that the buyer comes back from. `status` narrows the other fields:
 * - `idle`: this page is not a return from a checkout
 * - `verifying`: the server is being asked, since `verifyingSince` (milliseconds since the epoch)
 * - `complete`: the server shows that the form was finished, and `confirm` agrees. It does not mean that money arrived
 * - `cancelled`: the buyer came back without finishing. `session` can still be paid
 * - `expired`: `session` can no longer be paid
 * - `unconfirmed`: the server has not confirmed it within three minutes, or cannot be asked. `error` is the reason
 * - `forbidden`: this buyer may not ask; only owners may
 * - `unknown`: the address names no session that the server or this browser knows
 */
export type CheckoutReturnState =
  | {
      status: 'idle';
      id: undefined;
      session: undefined;
      error: undefined;
      remembered: undefined;
      verifyingSince: undefined;
    }
  | ({
      status: 'verifying';
      id: string | undefined;
      session: undefined;
      error: undefined;
      verifyingSince: number;
    } & About)
  | (CheckoutVerdict & { verifyingSince: undefined });

export const idleReturn: CheckoutReturnState = {
  status: 'idle',
  id: undefined,
  session: undefined,
  remembered: undefined,
  error: undefined,
  verifyingSince: undefined,
};
