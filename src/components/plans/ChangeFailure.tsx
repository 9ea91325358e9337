'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useLabels } from '../../hooks/useLabels.js';
import { changePlanLabelsEn } from '../../labels/en/changePlanLabelsEn.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import { errorText } from '../shared/errorText.js';
import type { ChangePlanKit } from './ChangePlanKit.js';

interface ChangeFailureProps {
  kit: ChangePlanKit;
  error: CheckoutError | null;
  /** Reads again what could not be read. `undefined` after a change that failed: the confirm button works again. */
  onRetry: (() => void) | undefined;
}

/** Why a change failed, and the ways on. */
export function ChangeFailure({ kit, error, onRetry }: ChangeFailureProps) {
  const { transport } = useCheckoutContext('ChangeFailure').source;
  const labels = useLabels(changePlanLabelsEn);
  const isMissing = error?.reason === 'unknown_route' || error?.code === 'unsupported';
  const isDoubtful = error?.retryable && error.sent && !onRetry;
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
          {transport.sells !== 'features' && (
            <kit.CustomerPortalButton>{labels.managePlan}</kit.CustomerPortalButton>
          )}
        </div>
      )}
    </>
  );
}
