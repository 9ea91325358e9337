'use client';

import { useMemo } from 'react';
import type { CheckoutLabels } from '../hooks/CheckoutLabels.js';
import { useCheckoutContext } from '../hooks/checkoutContext.js';
import type { CheckoutError, CheckoutErrorCode, CheckoutErrorReason } from '../model/CheckoutError.js';
import { labelsEn } from './labelsEn.js';

/** The host's texts over the English ones. */
export function useLabels(): CheckoutLabels {
  const { labels } = useCheckoutContext('useLabels');
  return useMemo(
    () =>
      labels
        ? {
            ...labelsEn,
            ...labels,
            errors: { ...labelsEn.errors, ...labels.errors },
            reasons: { ...reasonsLeft(labels.errors), ...labels.reasons },
          }
        : labelsEn,
    [labels],
  );
}

// A text of the host's for a code also wins over ours for a reason that comes with it.
function reasonsLeft(errors: CheckoutLabels['errors'] = {}): CheckoutLabels['reasons'] {
  const kept = Object.entries(labelsEn.reasons).filter(
    ([reason]) => errors[codes[reason as CheckoutErrorReason]] === undefined,
  );
  return Object.fromEntries(kept);
}

const codes: Record<CheckoutErrorReason, CheckoutErrorCode> = {
  already_subscribed: 'already_exists',
  plan_inactive: 'failed_precondition',
  seat_limit: 'invalid_argument',
  payment_failed: 'failed_precondition',
  product_not_found: 'not_found',
  no_billing_account: 'not_found',
  wrong_account: 'permission_denied',
  org_disabled: 'failed_precondition',
  owner_only: 'permission_denied',
  user_gone: 'not_found',
  portal_closed: 'failed_precondition',
  provider_record_gone: 'failed_precondition',
  provider_unavailable: 'unavailable',
  unknown_route: 'not_found',
  quantity_out_of_range: 'invalid_request',
};

/** What a buyer is told of a failure. The error's own message is for developers. */
export function errorText(labels: CheckoutLabels, error: CheckoutError): string {
  const known = error.reason && labels.reasons[error.reason];
  return known ?? labels.errors[error.code] ?? labels.errorFallback;
}

/** The same for a failed start: a plain 500 may hide that the account holds the plan, or that it is not for sale. */
export function startErrorText(labels: CheckoutLabels, error: CheckoutError): string {
  const isUnexplained = error.code === 'internal' && !error.reason && !labels.errors.internal;
  return isUnexplained ? labels.errorUnexplained : errorText(labels, error);
}
