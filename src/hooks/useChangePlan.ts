'use client';

import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { callBack } from '../checkout/callBack.js';
import { changePlan } from '../checkout/change/changePlan.js';
import type { PlanChange, PlanChanged } from '../checkout/change/PlanChange.js';
import type { CheckoutError } from '../model/CheckoutError.js';
import { canChangePlan } from '../model/plans/canChangePlan.js';
import { useCheckoutContext } from './checkoutContext.js';
import { useLatest } from './useLatest.js';

/** Options of `useChangePlan`. */
export interface UseChangePlanOptions {
  /** Called after a change that the server has accepted. */
  onChanged?: ((changed: PlanChanged, change: PlanChange) => void) | undefined;
}

/** What `useChangePlan` returns. */
export interface UseChangePlanResult {
  /**
   * Sends the change. Resolves with what is true now, and with `undefined` after a failure or while a change is under
   * way. Never rejects.
   */
  change: (change: PlanChange) => Promise<PlanChanged | undefined>;
  /** Whether servers behind this transport can change a subscription: `false` in REST's 'feature' dialect. */
  isSupported: boolean;
  isPending: boolean;
  error: CheckoutError | null;
  /** What is true after the last change. */
  data: PlanChanged | undefined;
  /** Forgets the last change and its error. */
  reset: () => void;
}

/**
 * Changes the plan of a subscription, cancels it, or takes back what is scheduled. Frontier v0.8.19 and later, owners
 * only. Nothing is sent twice: what is done already is not sent, and after a failure that leaves doubt the server is
 * asked what is scheduled. The server looks at no payment method: see `ChangePlanDialog`.
 */
export function useChangePlan({ onChanged }: UseChangePlanOptions = {}): UseChangePlanResult {
  const { source } = useCheckoutContext('useChangePlan');
  const { transport, scope } = source;
  const latest = useLatest(onChanged);
  const { mutateAsync, isPending, error, data, reset } = useMutation<PlanChanged, CheckoutError, PlanChange>(
    {
      // Two buttons of a page cannot change the same account at the same time.
      scope: { id: `react-frontier-checkout:change:${scope}` },
      mutationFn: (change) => changePlan(source, change),
      onSuccess: (changed, change) =>
        callBack({ onChanged: (of: PlanChanged) => latest.current?.(of, change) }, 'onChanged', changed),
      retry: false,
      networkMode: 'always',
    },
    source.queryClient,
  );
  const busyScope = useRef<string>(undefined);
  const change = useCallback(
    async (asked: PlanChange) => {
      if (busyScope.current === scope) return undefined;
      busyScope.current = scope;
      try {
        return await mutateAsync(asked);
      } catch {
        return undefined;
      } finally {
        busyScope.current = undefined;
      }
    },
    [mutateAsync, scope],
  );
  const isSupported = canChangePlan(transport);
  return { change, isSupported, isPending, error, data, reset };
}
