'use client';

import { useCallback } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckout } from '../../browser/storage/rememberedCheckouts.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import type { CheckoutRequest } from '../../model/CheckoutRequest.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { startAgainRequest } from '../shared/startAgainRequest.js';

/** Returns a function that makes the request to buy the same again: see `startAgainRequest`. */
export function useStartAgainRequest(): (session: CheckoutSession) => CheckoutRequest | undefined {
  const { scope, transport } = useCheckoutContext('useStartAgainRequest').source;
  return useCallback(
    (session) => {
      const remembered = recallCheckout(scope, { id: session.id, ref: sessionRef(session) });
      return startAgainRequest(session, remembered, transport.sells);
    },
    [scope, transport],
  );
}
