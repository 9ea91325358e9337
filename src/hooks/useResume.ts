'use client';

import { useCallback, useMemo } from 'react';
import { onRestored, onStillHere } from '../browser/location.js';
import { recallCheckout, rememberCheckout } from '../browser/storage/rememberedCheckout.js';
import { vetCheckoutUrl } from '../browser/vetCheckoutUrl.js';
import { takeResumeLock } from '../checkout/start/checkoutLock.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { isPortalAnswer } from '../model/customerPortal.js';
import { useCheckoutContext } from './checkoutContext.js';

interface Resume {
  /** The vetted address; `undefined` where it is unsafe. */
  url: string | undefined;
  /** To be called when the buyer goes there. `false` when the page is being left for it already. */
  resume: (inThisWindow: boolean) => boolean;
}

/** Going to the payment page of a session that exists. */
export function useResume(session: CheckoutSession): Resume {
  const context = useCheckoutContext('useResume');
  const { checkoutOrigins } = context;
  const { checkoutUrl } = session;
  const url = useMemo(() => {
    try {
      return vetCheckoutUrl(checkoutUrl, checkoutOrigins);
    } catch {
      return undefined;
    }
  }, [checkoutUrl, checkoutOrigins]);

  const resume = useCallback(
    (inThisWindow: boolean) => {
      if (inThisWindow) {
        const lock = takeResumeLock(context, session.id);
        if (lock.taken) return false;
        const free = () => {
          stopRestored();
          stopWaiting();
          lock.release();
        };
        const stopRestored = onRestored(free);
        const stopWaiting = onStillHere(free);
      }
      // Nothing to come back from, and nothing to ask about.
      if (isPortalAnswer(session)) return true;
      const recalled = recallCheckout();
      // What was asked for, where this tab knows it, reads better than the UUID the server has.
      if (recalled?.id !== session.id) rememberCheckout(session, {});
      const request = recalled?.id === session.id ? recalled : undefined;
      context.emit({ type: 'checkout_resumed', sessionId: session.id, request });
      return true;
    },
    [context, session],
  );
  return { url, resume };
}
