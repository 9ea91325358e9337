'use client';

import { useQuery } from '@tanstack/react-query';
import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import type { PaymentMethod } from '../../model/plans/BillingAccount.js';
import type { ChangePlanKit } from './ChangePlanKit.js';

interface PaymentCheck {
  status: 'ok' | 'reading' | 'missing' | 'failed';
  error: CheckoutError | null;
  retry: () => void;
}

/** Whether the account can pay. Servers change a plan without looking, which leaves an unpaid invoice. */
export function usePaymentCheck(kit: ChangePlanKit, enabled: boolean): PaymentCheck {
  const { source } = useCheckoutContext('usePaymentCheck');
  const { data, error, isFetching, refetch } = useQuery<readonly PaymentMethod[], CheckoutError>(
    { ...kit.paymentMethodsQueryOptions(source), enabled },
    source.queryClient,
  );
  const retry = () => void refetch();
  if (!enabled || (data && data.length > 0)) return { status: 'ok', error: null, retry };
  // One that was added meanwhile must not be asked for again.
  if (isFetching) return { status: 'reading', error: null, retry };
  return { status: error ? 'failed' : data ? 'missing' : 'reading', error, retry };
}
