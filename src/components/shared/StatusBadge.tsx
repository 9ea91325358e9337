import type { SessionLabels } from '../../labels/SessionLabels.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';

/** A status as a coloured pill, for a status that is known already. */
export function StatusBadge({ status, text }: { status: CheckoutStatus; text: string }) {
  return (
    <span className="fc-badge" data-status={status}>
      {text}
    </span>
  );
}

/**
 * @param state the server's own state, for the text of an unknown status
 * @param mayHaveExpired see `judgeStatus`
 */
export function statusText(
  labels: SessionLabels,
  status: CheckoutStatus,
  state: string,
  mayHaveExpired = false,
): string {
  if (mayHaveExpired) return labels.statusMayHaveExpired;
  switch (status) {
    case 'open':
      return labels.statusOpen;
    case 'complete':
      return labels.statusComplete;
    case 'expired':
      return labels.statusExpired;
    case 'unknown':
      return labels.statusUnknown(state);
  }
}
