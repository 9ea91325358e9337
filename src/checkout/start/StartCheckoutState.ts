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

/** What moves a start from one state to the next. */
export type StartCheckoutStep =
  | { type: 'left'; session: CheckoutSession }
  | { type: 'opened'; session: CheckoutSession }
  | {
      type: 'offered';
      session: CheckoutSession;
      reason: CheckoutOfferReason;
      error?: CheckoutError | undefined;
    }
  | { type: 'held'; by: HeldBy }
  | { type: 'failed'; error: CheckoutError; mayExist: boolean }
  | { type: 'ended' };

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

/** The one place that says which state follows which. A step that does not fit the state changes nothing. */
export function nextState(state: StartCheckoutState, step: StartCheckoutStep): StartCheckoutState {
  // After a failure the history is read once more, and may show the session that the create made.
  if (state.status === 'failed' && step.type === 'offered' && step.reason === 'found') {
    const { error } = state;
    return { ...nothing, status: 'offered', session: step.session, offerReason: 'found', error };
  }
  // The offered session was paid in another window, or has expired.
  if (state.status === 'offered' && step.type === 'ended') return idleState;
  if (!isBusy(state)) return state;
  switch (step.type) {
    case 'left':
      return { ...nothing, status: 'leaving', session: step.session };
    case 'opened':
      return { ...nothing, status: 'away', session: step.session };
    case 'offered':
      return {
        ...nothing,
        status: 'offered',
        session: step.session,
        offerReason: step.reason,
        error: step.error,
      };
    case 'held':
      return { ...nothing, status: 'held', heldBy: step.by };
    case 'failed':
      return { ...nothing, status: 'failed', error: step.error, mayExist: step.mayExist };
    case 'ended':
      return idleState;
  }
}
