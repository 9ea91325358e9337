'use client';

import { useMemo } from 'react';
import { sessionRef } from '../../browser/returnUrl.js';
import { recallCheckouts } from '../../browser/storage/rememberedCheckouts.js';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useMounted } from '../../hooks/useMounted.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { startAgainRequest } from '../shared/startAgainRequest.js';

/**
 * Returns a function that tells whether the same can be bought again: see `startAgainRequest`.
 *
 * @param sessions when they change, what this browser remembers is read again
 */
export function useCanStartAgain(
  sessions: readonly CheckoutSession[],
): (session: CheckoutSession) => boolean {
  const { scope, transport } = useCheckoutContext('useCanStartAgain').source;
  const mounted = useMounted();
  // biome-ignore lint/correctness/useExhaustiveDependencies: see `sessions`.
  return useMemo(() => {
    // What this browser remembers is not known on a server.
    if (!mounted) return () => false;
    const recall = recallCheckouts(scope);
    return (session: CheckoutSession) => {
      const remembered = recall(session.id, () => sessionRef(session));
      return startAgainRequest(session, remembered, transport.sells) !== undefined;
    };
  }, [scope, transport, mounted, sessions]);
}
