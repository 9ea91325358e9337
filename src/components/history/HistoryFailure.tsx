'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutError } from '../../model/CheckoutError.js';
import { errorText } from '../shared/errorText.js';
import { useTimeFormat } from '../shared/useFormats.js';

interface HistoryFailureProps {
  labels: HistoryLabels;
  error: CheckoutError;
  /** When the rows on screen were read, in milliseconds since the epoch; 0 where there are none. */
  readAt: number;
  onRetry: () => void;
}

/**
 * Why the history could not be read, and when the rows still on screen were read. Where only owners may read it, nothing
 * went wrong and trying again does not help.
 */
export function HistoryFailure({ labels, error, readAt, onRetry }: HistoryFailureProps) {
  const formatTime = useTimeFormat();
  const isForbidden = error.code === 'permission_denied';
  return (
    <div
      className="fc-history-error"
      data-kind={isForbidden ? 'forbidden' : 'failed'}
      role={isForbidden ? 'note' : 'alert'}
    >
      <p className="fc-history-error-text">
        {isForbidden ? labels.historyForbidden : errorText(labels, error)}
        {readAt > 0 && ` ${labels.historyStale(formatTime(new Date(readAt)))}`}
      </p>
      {!isForbidden && (
        <button type="button" className="fc-button" onClick={onRetry}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
