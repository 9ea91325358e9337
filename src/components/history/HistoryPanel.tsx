'use client';

import { useCheckoutContext } from '../../hooks/checkoutContext.js';
import { useRegion } from '../../hooks/useRegion.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { useHistory } from './useHistory.js';
import type { useHistoryPanel } from './useHistoryPanel.js';

interface HistoryPanelProps {
  panel: ReturnType<typeof useHistoryPanel>;
  history: ReturnType<typeof useHistory>;
  formatNumber: (value: number) => string;
  onDetails: (session: CheckoutSession) => void;
  announce: (text: string) => void;
}

/** The open panel: a row's menu, or the choices of a filter. */
export function HistoryPanel({ panel, history, formatNumber, onDetails, announce }: HistoryPanelProps) {
  const { timeZone } = useRegion();
  const { labels: overrides } = useCheckoutContext('CheckoutHistoryTable');
  const { open, view, close } = panel;
  if (!open || !view) return null;
  const { filter, filterBy, index } = history;
  const props = { anchor: open.anchor, onClose: close, overrides };
  if (open.kind === 'menu') {
    const { session } = open;
    return (
      <view.RowMenu
        {...props}
        key={session.id}
        id={session.id}
        onDetails={() => onDetails(session)}
        announce={announce}
      />
    );
  }
  const filtering = { ...props, filter, onFilter: filterBy, formatNumber };
  return open.kind === 'status' ? (
    <view.StatusPanel {...filtering} counts={index.counts()} />
  ) : (
    <view.DatePanel {...filtering} timeZone={timeZone} />
  );
}
