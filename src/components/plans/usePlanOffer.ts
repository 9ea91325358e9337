'use client';

import { useQuery } from '@tanstack/react-query';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import type { Plan } from '../../model/plans/Plan.js';
import { type PlanOffer, planOffer } from '../../model/plans/planOffer.js';
import type { Subscriptions } from '../../model/plans/summarizeSubscriptions.js';
import { trialedQueryOptions } from '../../query/plans/trialedQueryOptions.js';

/**
 * What the account can do with a plan. The server is asked whether the plan was ever held only where a trial might be
 * offered to an account with a history. `undefined` until that is known. Without an answer, no trial is offered.
 */
export function usePlanOffer(
  plan: Plan | undefined,
  subscriptions: Subscriptions | undefined,
  seats: number | undefined,
): PlanOffer | undefined {
  const { source } = useCheckoutContext('usePlanOffer');
  const mayTry = !!plan && plan.trialDays > 0 && !!subscriptions && !subscriptions.current;
  const isAsked = mayTry && subscriptions.all.length > 0;
  const { data: hasTrialed, isPending } = useQuery(
    { ...trialedQueryOptions(source, plan?.id ?? ''), enabled: isAsked },
    source.queryClient,
  );
  if (!plan || !subscriptions || (isAsked && isPending)) return undefined;
  return planOffer(plan, { subscriptions, seats, hasTrialed });
}
