import type { CheckoutReturnState } from '../../checkout/return/CheckoutReturnState.js';

const clock = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.25L10 9.5';
const paths: Partial<Record<CheckoutReturnState['status'], string>> = {
  complete: 'M3 8.5 6.5 12 13 4.5',
  cancelled: 'M5.5 4v8M10.5 4v8',
  expired: clock,
  unconfirmed: clock,
  forbidden: 'M5 7V5.5a3 3 0 0 1 6 0V7M3.5 7h9v6h-9z',
  unknown: 'M8 4v5M8 12v.25',
};

/** What happened, at a glance: a spinner, a check mark, a pause sign, a clock, a lock or an exclamation mark. */
export function ReturnIcon({ status }: { status: CheckoutReturnState['status'] }) {
  if (status === 'verifying') return <span className="fc-spinner" aria-hidden="true" />;
  const path = paths[status];
  if (!path) return null;
  return (
    <svg
      className="fc-return-icon"
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
    >
      <path d={path} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
