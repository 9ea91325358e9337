'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { downloadCheckoutsCsv } from '../csv/downloadCheckoutsCsv.js';

interface HistoryHeadingProps {
  labels: HistoryLabels;
  title: string;
  refreshing: boolean;
  onRefresh: () => void;
  /** Returns the rows to export; without it there is no Export button. */
  exported: (() => CheckoutSession[]) | undefined;
  itemLabel: ((session: CheckoutSession) => string | undefined) | undefined;
  announce: (text: string) => void;
}

/** The title and the buttons for the whole table: Export and Refresh. */
export function HistoryHeading(props: HistoryHeadingProps) {
  const { labels, title, refreshing, onRefresh, exported, itemLabel, announce } = props;
  return (
    <div className="fc-history-heading">
      {/* Screen readers get the same text as the table's caption. */}
      <span className="fc-history-title" aria-hidden="true">
        {title}
      </span>
      {exported && (
        <button
          type="button"
          className="fc-button"
          data-action="export"
          onClick={() =>
            downloadCheckoutsCsv(exported(), { itemLabel }).catch(() => announce(labels.exportFailed))
          }
        >
          {labels.exportCsv}
        </button>
      )}
      <button
        type="button"
        className="fc-button"
        data-action="refresh"
        aria-disabled={refreshing || undefined}
        aria-busy={refreshing || undefined}
        onClick={refreshing ? undefined : onRefresh}
      >
        {labels.refresh}
      </button>
    </div>
  );
}
