'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { downloadCheckoutsCsv } from '../csv/downloadCheckoutsCsv.js';

interface HistoryHeadingProps {
  labels: HistoryLabels;
  title: string;
  refreshing: boolean;
  onRefresh: () => void;
  /** The rows to export; no Export button without it. */
  exported: (() => CheckoutSession[]) | undefined;
  itemLabel: ((session: CheckoutSession) => string | undefined) | undefined;
  say: (text: string) => void;
}

/** The title, and what can be done with the table as a whole. */
export function HistoryHeading(props: HistoryHeadingProps) {
  const { labels, title, refreshing, onRefresh, exported, itemLabel, say } = props;
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
            downloadCheckoutsCsv(exported(), { itemLabel }).catch(() => say(labels.exportFailed))
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
