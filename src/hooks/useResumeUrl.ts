'use client';

import { useCallback, useMemo } from 'react';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { recallCheckout, rememberCheckout } from '../redirect/rememberedCheckout.js';
import { vetCheckoutUrl } from '../redirect/vetCheckoutUrl.js';
import { useCheckoutContext } from './checkoutContext.js';

/** The vetted address of an open session, `undefined` where it is unsafe, and what to call before going there. */
export function useResumeUrl(session: CheckoutSession): { url: string | undefined; remember: () => void } {
  const { checkoutOrigins } = useCheckoutContext('useResumeUrl');
  const { checkoutUrl } = session;
  const url = useMemo(() => {
    try {
      return vetCheckoutUrl(checkoutUrl, checkoutOrigins);
    } catch {
      return undefined;
    }
  }, [checkoutUrl, checkoutOrigins]);
  const remember = useCallback(() => {
    // What was asked for, where this tab knows it, reads better than the UUID the server has.
    if (recallCheckout()?.id !== session.id) rememberCheckout(session, {});
  }, [session]);
  return { url, remember };
}
