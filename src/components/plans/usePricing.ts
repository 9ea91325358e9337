'use client';

import { useState } from 'react';
import { usePlans } from '../../hooks/usePlans.js';
import { useSubscriptions } from '../../hooks/useSubscriptions.js';
import type { Plan } from '../../model/plans/Plan.js';
import { isLive } from '../../model/plans/subscriptionStates.js';
import type { PlanCardState, PlanPricingTableProps } from './PlanPricingTableProps.js';
import type { PlanChangeAsked, Pricing } from './Pricing.js';

const none: readonly Plan[] = [];

/** Reads what a pricing table shows. */
export function usePricing(props: PlanPricingTableProps) {
  const plans = usePlans({ throwOnError: false });
  const { data: subscriptions, error, isError, refetch } = useSubscriptions();
  const isSignedOut = [plans.error, error].some((one) => one?.code === 'unauthenticated');
  const status: PlanCardState['status'] = subscriptions
    ? 'ready'
    : isSignedOut
      ? 'signedOut'
      : isError
        ? 'failed'
        : 'loading';
  const [change, setChange] = useState<PlanChangeAsked & { open: boolean }>();
  const known = plans.data ?? props.plans;
  const isHeld = (plan: Plan) => subscriptions?.all.some((one) => isLive(one) && one.planId === plan.id);
  const pricing: Pricing = {
    props,
    plans: known?.filter((plan) => plan.active || isHeld(plan)) ?? none,
    subscriptions,
    status,
    error,
    refetch: () => {
      if (plans.isError) void plans.refetch();
      if (isError) void refetch();
    },
    askChange: (asked) => setChange({ ...asked, open: true }),
  };
  return {
    pricing,
    /** Whether there are neither plans nor an error yet. */
    isPending: !known && !plans.isError,
    isFailed: !known && plans.isError,
    /** The change that the buyer asked for. */
    change,
    setChangeOpen: (open: boolean) => setChange((asked) => asked && { ...asked, open }),
  };
}
