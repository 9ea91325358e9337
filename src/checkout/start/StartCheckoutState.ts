import type { CheckoutError } from '../../model/CheckoutError.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { HeldBy } from './StartGuard.js';

/** What every state has, so that fields can be read before `status` is narrowed. */
interface Nothing {
  session: undefined;
  error: undefined;
  mayExist: false;
  offerReason: undefined;
  heldBy: undefined;
}

/** Why a session is offered as a link instead of being opened. */
export type CheckoutOfferReason =
  /** The browser blocked the new window. */
  | 'blocked'
  /** The payment page did not open, the buyer moved on within the app, or a newer click leads elsewhere. */
  | 'stayed'
  /** The create failed, and the session that it made was found in the history afterwards. */
  | 'found';

/**
 * Where a start has got to. `status` narrows the other fields:
 * - `idle`: nothing is under way
 * - `creating`: the server is asked for a session
 * - `leaving`: this page is being left for `session`
 * - `away`: `session` is open in another window, which this page watches
 * - `offered`: the payment page of `session` did not open by itself. Show the buyer a link to it. `error` is the
 *   failure that kept it from opening, where there was one
 * - `held`: nothing was sent, because the account has a plan already or a purchase of it is still being confirmed
 * - `failed`: `error` is the reason. With `mayExist` the server may have created a session all the same
 */
export type StartCheckoutState =
  | ({ status: 'idle' | 'creating' } & Nothing)
  | ({ status: 'leaving' | 'away'; session: CheckoutSession } & Omit<Nothing, 'session'>)
  | ({
      status: 'offered';
      session: CheckoutSession;
      offerReason: CheckoutOfferReason;
      error: CheckoutError | undefined;
    } & Pick<Nothing, 'mayExist' | 'heldBy'>)
  | ({ status: 'held'; heldBy: HeldBy } & Omit<Nothing, 'heldBy'>)
  | ({ status: 'failed'; error: CheckoutError; mayExist: boolean } & Pick<
      Nothing,
      'session' | 'offerReason' | 'heldBy'
    >);

/** What a start moves on to: a state without the fields that are empty. */
export type StartCheckoutStep =
  | { status: 'idle' }
  | { status: 'leaving' | 'away'; session: CheckoutSession }
  | {
      status: 'offered';
      session: CheckoutSession;
      offerReason: CheckoutOfferReason;
      error?: CheckoutError | undefined;
    }
  | { status: 'held'; heldBy: HeldBy }
  | { status: 'failed'; error: CheckoutError; mayExist: boolean };

const nothing: Nothing = {
  session: undefined,
  error: undefined,
  mayExist: false,
  offerReason: undefined,
  heldBy: undefined,
};

export const idleState: StartCheckoutState = { status: 'idle', ...nothing };
export const creatingState: StartCheckoutState = { status: 'creating', ...nothing };

/** Whether a start holds its lock: no other start of the same purchase may begin. */
export function isBusy({ status }: StartCheckoutState): boolean {
  return status === 'creating' || status === 'leaving' || status === 'away';
}

/** The one place that decides which state follows which. A step that does not fit the state changes nothing. */
export function nextState(state: StartCheckoutState, step: StartCheckoutStep): StartCheckoutState {
  const { status } = state;
  // After a failure the history is read once more, and may show the session that the create made.
  const isFound = status === 'failed' && step.status === 'offered' && step.offerReason === 'found';
  // The offered session was paid in another window, or has expired.
  const isGone = status === 'offered' && step.status === 'idle';
  if (!isBusy(state) && !isFound && !isGone) return state;
  if (step.status === 'idle') return idleState;
  const next = { ...nothing, ...step };
  return (isFound ? { ...next, error: state.error } : next) as StartCheckoutState;
}
