'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import { hasPortal } from '../../model/customerPortal.js';
import { CustomerPortalButton } from '../buttons/CustomerPortalButton.js';
import { errorText } from '../shared/errorText.js';

interface ChangeFailureProps {
  error: CheckoutError | null;
  /** Reads again what could not be read. `undefined` after a change that failed: the confirm button works again. */
  onRetry: (() => void) | undefined;
}

/** Why a change failed, and the ways on. */
export function ChangeFailure({ error, onRetry }: ChangeFailureProps) {
  const { transport } = useCheckoutContext('ChangeFailure').source;
  const labels = useLabels(changePlanLabelsEn);
  const isMissing = error?.reason === 'unknown_route' || error?.code === 'unsupported';
  const isDoubtful = error?.sent && !onRetry && (error.retryable || error.code === 'invalid_response');
  return (
    <>
      <p className="fc-change-failure" role="alert">
        {error && (isMissing ? labels.changeUnsupported : errorText(labels, error))}
        {isDoubtful && ` ${labels.changeDoubtful}`}
      </p>
      {error && (
        <div className="fc-change-ways">
          {onRetry && (
            <button type="button" className="fc-button" onClick={onRetry}>
              {labels.subscriptionsRetry}
            </button>
          )}
          {hasPortal(transport) && <CustomerPortalButton>{labels.managePlan}</CustomerPortalButton>}
        </div>
      )}
    </>
  );
}
