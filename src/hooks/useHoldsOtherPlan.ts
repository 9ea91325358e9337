'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { sessionRef } from '../browser/returnUrl.js';
import { recallCheckout } from '../browser/storage/rememberedCheckouts.js';
import type { CheckoutSession } from '../model/CheckoutSession.js';
import { isForPlan } from '../model/plans/isForPlan.js';
import type { SubscriptionList } from '../model/plans/Subscription.js';
import { isLive } from '../model/plans/subscriptionStates.js';
import { planKeys } from '../query/plans/planKeys.js';
import { useCheckoutContext } from './checkoutContext.js';

/**
 * Returns a function that tells whether an open checkout is for a plan while the account has another one. Only as far
 * as the page has read the subscriptions for something else: it sends nothing.
 */
export function useHoldsOtherPlan(): (session: CheckoutSession) => boolean {
  const { source } = useCheckoutContext('useHoldsOtherPlan');
  const { queryClient, scope } = source;
  const subscribe = useCallback(
    (listener: () => void) => queryClient.getQueryCache().subscribe(listener),
    [queryClient],
  );
  const read = () => queryClient.getQueryData<SubscriptionList>(planKeys.subscriptions(source));
  const list = useSyncExternalStore(subscribe, read, () => undefined);
  return (session) => {
    const held = list?.subscriptions.filter(isLive) ?? [];
    if (held.length === 0) return false;
    const plan = session.plan ?? recallCheckout(scope, { id: session.id, ref: sessionRef(session) })?.plan;
    return plan !== undefined && held.some((one) => !isForPlan(one, plan));
  };
}
