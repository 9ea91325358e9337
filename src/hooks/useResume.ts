'use client';

import { useCallback, useMemo } from 'react';
import { vetCheckoutUrl } from '../browser/vetCheckoutUrl.js';
import { resumeCheckout } from '../checkout/start/resumeCheckout.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { useCheckoutContext } from './checkoutContext.js';

interface Resume {
  /** The vetted URL; `undefined` where it is unsafe. */
  url: string | undefined;
  /** Call it when the buyer goes there. Returns `false` when the page is being left for it already. */
  resume: (inThisWindow: boolean) => boolean;
}

/** What a link to the payment page of an existing session needs. */
export function useResume(session: CheckoutSession): Resume {
  const { source, effects } = useCheckoutContext('useResume');
  const { checkoutOrigins } = effects;
  const { checkoutUrl } = session;
  const url = useMemo(() => {
    try {
      return vetCheckoutUrl(checkoutUrl, checkoutOrigins);
    } catch {
      return undefined;
    }
  }, [checkoutUrl, checkoutOrigins]);
  const resume = useCallback(
    (inThisWindow: boolean) => resumeCheckout(source, effects, session, inThisWindow),
    [source, effects, session],
  );
  return { url, resume };
}
