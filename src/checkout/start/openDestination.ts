import { openCheckoutWindow } from '../../browser/checkoutWindow.js';
import { onStillHere, onWayOut } from '../../browser/leaving.js';
import { isForeignFrame } from '../../browser/location.js';
import { sessionRef } from '../../browser/returnUrl.js';
import { rememberCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { vetCheckoutUrl } from '../../browser/vetCheckoutUrl.js';
import { atMost } from '../../model/atMost.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { asksForPortal } from '../../model/customerPortal.js';
import type { AccountSource } from '../AccountSource.js';
import type { CheckoutEffects } from '../CheckoutEffects.js';
import { loadLater } from '../loadLater.js';
import type { Journey } from './journeys.js';

/** Where a payment page opens. */
export type CheckoutTarget = 'self' | 'blank' | 'popup';

/** Where a journey leads: this window, or a new one that is open already. */
export interface Destination {
  /**
   * Vets the URL, remembers the session (unless it is the portal's answer) and goes there. Throws `unsafe_url`. Where
   * the buyer no longer wants it, the session is offered, unless the journey is over.
   */
  leave: (left: LeftFor, journey: Journey, isWanted: () => boolean, onLeaving: () => void) => Promise<void>;
  isThisWindow: boolean;
  /** Closes the new window, which is not needed. */
  close: () => void;
}

interface LeftFor {
  session: CheckoutSession;
  request: CheckoutRequest;
  /** The start's reference: see `createCheckoutRef`. */
  ref: string | undefined;
}

/** How long the code that watches another window may take to load, in milliseconds. */
const watchMs = 10_000;
/** How long an app's `onBeforeLeave` may take. */
const beforeLeaveMs = 1_000;

/** Call it inside the click, since browsers block windows that open later. */
export function openDestination(
  target: CheckoutTarget,
  source: AccountSource,
  { checkoutOrigins, navigate, onBeforeLeave, openingText }: CheckoutEffects,
): Destination {
  const where = target === 'self' && isForeignFrame() ? 'blank' : target;
  const opened = where === 'self' ? undefined : openCheckoutWindow(source.scope, where, openingText);

  return {
    isThisWindow: where === 'self',
    async leave({ session, request, ref }, journey, isWanted, onLeaving) {
      const url = vetCheckoutUrl(session.checkoutUrl, checkoutOrigins);
      // Without a hook to wait for, the page is left in the same turn in which the answer arrived.
      if (onBeforeLeave && isWanted()) {
        const prepare = async () => onBeforeLeave(session, request);
        await atMost(beforeLeaveMs, prepare()).catch((error) => {
          console.error('react-frontier-checkout: `onBeforeLeave` failed.', error);
        });
      }
      if (!isWanted()) {
        opened?.close();
        return journey.step({ status: 'offered', session, offerReason: 'stayed' });
      }
      const isPortal = asksForPortal(request);
      const remember = () =>
        isPortal ||
        rememberCheckout(source.scope, { id: session.id, ref: sessionRef(session) ?? ref }, request);
      if (where === 'self') {
        journey.step({ status: 'leaving', session });
        onLeaving();
        navigate(url);
        onWayOut(remember);
        journey.onEnd(onStillHere(() => journey.step({ status: 'offered', session, offerReason: 'stayed' })));
      } else if (opened) {
        journey.step({ status: 'away', session });
        onLeaving();
        const done = () => journey.step({ status: 'idle' });
        remember();
        opened.leave(url, isPortal ? undefined : session);
        // Where the code that watches cannot be loaded, the button works again at once.
        loadLater(watchMs).then(
          ({ watchClosed, watchCheckoutWindow }) =>
            journey.onEnd(
              isPortal ? watchClosed(opened, done) : watchCheckoutWindow(opened, session, source, done),
            ),
          done,
        );
      } else {
        remember();
        journey.step({ status: 'offered', session, offerReason: 'blocked' });
      }
    },
    close: () => opened?.close(),
  };
}
