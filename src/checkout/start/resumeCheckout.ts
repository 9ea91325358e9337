import { onRestored, onStillHere } from '../../browser/leaving.js';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout, rememberCheckout } from '../../browser/storage/rememberedCheckouts.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { isPortalAnswer } from '../../model/customerPortal.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import { beginJourney, findJourney, takeRightToLeave } from './journeys.js';

/**
 * Notes that the buyer goes to the payment page of a session that exists. Call it inside the click, before leaving.
 * Returns `false` when this page is being left for the session already.
 */
export function resumeCheckout(
  { scope }: AccountSource,
  { emit }: CheckoutEffects,
  session: CheckoutSession,
  inThisWindow: boolean,
): boolean {
  if (inThisWindow) {
    if (findJourney(scope, session.id)) return false;
    const journey = beginJourney(scope, session.id);
    takeRightToLeave(journey);
    const ended = () => journey.step({ status: 'idle' });
    journey.step({ status: 'leaving', session });
    journey.onEnd(onRestored(ended));
    journey.onEnd(onStillHere(ended));
  }
  // The portal's answer is not a session: there is nothing to verify afterwards.
  if (isPortalAnswer(session)) return true;
  const named = { id: session.id, ref: sessionRef(session) };
  const request = recallCheckout(scope, named);
  // Where this browser remembers what was asked for, keep that: it reads better than the server's UUID.
  if (!request) rememberCheckout(scope, named, {});
  emit({ type: 'checkout_resumed', sessionId: session.id, request });
  return true;
}
