'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CheckoutError } from '../model/CheckoutError.js';
import { isLive } from '../model/plans/subscriptionStates.js';
import { type Subscriptions, summarizeSubscriptions } from '../model/plans/summarizeSubscriptions.js';
import { upcomingOf } from '../model/plans/upcomingOf.js';
import { retiredPlansQueryOptions } from '../query/plans/retiredPlansQueryOptions.js';
import { subscriptionsQueryOptions } from '../query/plans/subscriptionsQueryOptions.js';
import { useCheckoutContext } from './checkoutContext.js';
import { usePlans } from './usePlans.js';

/** The request's state, as `useQuery` returns it, and what the account is subscribed to. */
export interface UseSubscriptionsResult
  extends Pick<
    UseQueryResult<unknown, CheckoutError>,
    'error' | 'status' | 'isPending' | 'isError' | 'isFetching' | 'dataUpdatedAt'
  > {
  /** `undefined` until the subscriptions are read. It does not wait for the names of their plans. */
  data: Subscriptions | undefined;
  /** Reads the subscriptions again. */
  refetch: () => Promise<unknown>;
}

/**
 * Returns what the billing account is subscribed to: which subscription counts, what is scheduled, and where more than
 * one is charged for. Plans that are no longer sold are named too. All components share one request for subscriptions
 * and one for plans.
 */
export function useSubscriptions({ enabled = true }: { enabled?: boolean } = {}): UseSubscriptionsResult {
  const { source } = useCheckoutContext('useSubscriptions');
  const isEnabled = source.isReady && enabled;
  const { data: list, ...query } = useQuery(
    { ...subscriptionsQueryOptions(source), enabled: isEnabled, throwOnError: false },
    source.queryClient,
  );
  // The names are not worth a second request where a list of plans is on the page already.
  const { data: plans, isPending: isNaming } = usePlans({
    enabled: isEnabled && !!list?.subscriptions.length,
    staleTime: 60_000,
    throwOnError: false,
  });
  const now = list?.serverTime?.getTime() ?? query.dataUpdatedAt;
  const missing = useMemo(() => {
    if (!list || isNaming) return [];
    const held = list.subscriptions.filter(isLive);
    const ids = new Set(held.flatMap((one) => [one.planId, upcomingOf(one, now)?.planId ?? '']));
    return [...ids].filter((id) => id && !plans?.some((plan) => plan.id === id)).sort();
  }, [list, plans, isNaming, now]);
  const { data: retired } = useQuery(retiredPlansQueryOptions(source.transport, missing), source.queryClient);
  const data = useMemo(
    () => list && summarizeSubscriptions(list.subscriptions, [...(plans ?? []), ...(retired ?? [])], now),
    [list, plans, retired, now],
  );
  return { ...query, data };
}
