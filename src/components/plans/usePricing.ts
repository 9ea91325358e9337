'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { usePlans } from '../../hooks/usePlans.js';
import { useScopedState } from '../../hooks/useScopedState.js';
import { useSubscriptions } from '../../hooks/useSubscriptions.js';
import type { Plan } from '../../model/plans/Plan.js';
import { isLive } from '../../model/plans/subscriptionStates.js';
import type { PlanCardState, PlanPricingTableProps } from './PlanPricingTableProps.js';
import type { PlanChangeAsked, Pricing } from './Pricing.js';
import { type LaterPart, useLaterPart } from './useLaterPart.js';

/** The components that `planActions.ts` exports. */
export type PlanActions = typeof import('./planActions.js');

const planActions: LaterPart<PlanActions> = { load: () => import('./planActions.js') };
const none: readonly Plan[] = [];

/** Reads what a pricing table shows. */
export function usePricing(props: PlanPricingTableProps) {
  const { scope } = useCheckoutContext('PlanPricingTable').source;
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
  const { part, failed, retry } = useLaterPart(planActions, status !== 'signedOut');
  const [change, setChange] = useScopedState<(PlanChangeAsked & { open: boolean }) | undefined>(
    scope,
    undefined,
  );
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
    /** The buttons. `undefined` until their code is loaded. */
    part,
    /** Whether there are neither plans nor an error yet. */
    isPending: !known && !plans.isError,
    isFailed: !known && plans.isError,
    /** Whether the code of the buttons could not be loaded. */
    isPartMissing: failed && status !== 'signedOut',
    loadPart: retry,
    /** The change that the buyer asked for. */
    change,
    setChangeOpen: (open: boolean) => setChange(change && { ...change, open }),
  };
}
