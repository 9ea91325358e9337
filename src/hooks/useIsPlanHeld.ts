'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { sessionRef } from '../browser/returnUrl.js';
import { recallCheckout } from '../browser/storage/rememberedCheckouts.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { heldBeside } from '../model/plans/heldBeside.js';
import type { SubscriptionList } from '../model/plans/Subscription.js';
import { planKeys } from '../query/plans/planKeys.js';
import { useCheckoutContext } from './checkoutContext.js';

/**
 * Returns a function that tells whether an open checkout would add a plan to one that the account has. Only as far as
 * the page has read the subscriptions for something else: it sends nothing.
 */
export function useIsPlanHeld(): (session: CheckoutSession) => boolean {
  const { source } = useCheckoutContext('useIsPlanHeld');
  const { queryClient, scope } = source;
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  const read = () => queryClient.getQueryData<SubscriptionList>(planKeys.subscriptions(source));
  const list = useSyncExternalStore(subscribe, read, () => undefined);
  return (session) => {
    const remembered = list && recallCheckout(scope, { id: session.id, ref: sessionRef(session) });
    const plan = session.plan ?? remembered?.plan;
    // Nobody knows the terms of a checkout that was started elsewhere: for a plan on trial it may be the one that ends it.
    return !!list && !!plan && !!heldBeside(list.subscriptions, plan, remembered?.skipTrial ?? true);
  };
}
