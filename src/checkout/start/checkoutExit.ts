import { type CheckoutWindow, openCheckoutWindow } from '../../browser/checkoutWindow.js';
import { isForeignFrame, onStillHere, onWayOut } from '../../browser/location.js';
import { rememberCheckout } from '../../browser/storage/rememberedCheckout.js';
import { vetCheckoutUrl } from '../../browser/vetCheckoutUrl.js';
import type { CheckoutContextValue } from '../../hooks/checkoutContext.js';
import { openingText } from '../../labels/CheckoutLabels.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { asksForPortal } from '../../model/customerPortal.js';
import type { StartCheckoutState } from './startCheckout.js';
import { watchCheckoutWindow } from './watchCheckoutWindow.js';

/** Where a payment page opens. */
export type CheckoutTarget = 'self' | 'blank' | 'popup';

/** What a host's `onBeforeLeave` may take. */
const beforeLeaveMs = 1_000;

interface Leaving {
  onLeaving: () => void;
  /** Whether the journey ended while something was waited for. */
  isOver: () => boolean;
  onEnd: (state: Partial<StartCheckoutState>) => void;
}

/** The way out of the page. To be opened inside the click, since browsers block windows that open later. */
export function openExit(target: CheckoutTarget, context: CheckoutContextValue) {
  const { checkoutOrigins, navigate, onBeforeLeave, labels } = context;
  const where = target === 'self' && isForeignFrame() ? 'blank' : target;
  const opened: CheckoutWindow | undefined =
    where === 'self' ? undefined : openCheckoutWindow(where, labels?.opening ?? openingText);
  let stop = () => {};

  return {
    /** Vets the address, remembers the session unless it is the portal's answer, goes. Throws `unsafe_url`. */
    async leave(session: CheckoutSession, request: CheckoutRequest, { onLeaving, isOver, onEnd }: Leaving) {
      const url = vetCheckoutUrl(session.checkoutUrl, checkoutOrigins);
      // Not awaited for nothing: without a hook to wait for, the page is left in this very turn.
      if (onBeforeLeave) {
        await atMost(beforeLeaveMs, () => onBeforeLeave(session, request));
        if (isOver()) return opened?.close();
      }
      const isPortal = asksForPortal(request);
      const remember = () => isPortal || rememberCheckout(session, request);
      if (where === 'self') {
        onLeaving();
        navigate(url);
        onWayOut(remember);
        stop = onStillHere(() => onEnd({ offer: session, offerReason: 'stayed' }));
      } else if (opened) {
        onLeaving();
        if (isPortal) {
          opened.leaveForGood(url);
          stop = opened.onClosed(() => onEnd({}));
        } else {
          remember();
          opened.leave(url, session, request);
          stop = watchCheckoutWindow(opened, session.id, context, () => onEnd({}));
        }
      } else {
        remember();
        onEnd({ offer: session, offerReason: 'blocked' });
      }
    },
    /** Closes the window that was opened for nothing. */
    close: () => opened?.close(),
    /** Stops watching what came of leaving. */
    stop: () => stop(),
  };
}

async function atMost(ms: number, work: () => unknown): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([enough, work()]);
  } catch (error) {
    console.error('react-frontier-checkout: `onBeforeLeave` of CheckoutProvider failed.', error);
  } finally {
    clearTimeout(timer);
  }
}
