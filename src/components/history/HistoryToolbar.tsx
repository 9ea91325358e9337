'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import type { CheckoutStatus } from '../../model/checkoutStatus.js';
import { statusText } from '../shared/StatusBadge.js';
import type { CheckoutHistoryFilter } from './historyFilter.js';

interface HistoryToolbarProps {
  labels: HistoryLabels;
  /** `undefined` while loading. */
  counts: Readonly<Record<CheckoutStatus, number>> | undefined;
  filter: CheckoutHistoryFilter;
  onFilter: (filter: CheckoutHistoryFilter) => void;
  formatNumber: (value: number) => string;
}

const chips: readonly CheckoutStatus[] = ['open', 'complete', 'expired', 'unknown'];

/** Filters the rows by status, by text and by date. */
export function HistoryToolbar({ labels, counts, filter, onFilter, formatNumber }: HistoryToolbarProps) {
  const chosen = filter.statuses ?? [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: React knows <search> only in browsers that do.
    <div className="fc-history-toolbar" role="search" aria-label={labels.filters}>
      <fieldset className="fc-history-chips">
        <legend>{labels.filterStatus}</legend>
        {chips.map(
          (status) =>
            (status !== 'unknown' || counts?.unknown || chosen.includes(status)) && (
              <button
                key={status}
                type="button"
                className="fc-chip"
                data-status={status}
                aria-pressed={chosen.includes(status)}
                onClick={() => onFilter({ ...filter, statuses: toggle(chosen, status) })}
              >
                {counts
                  ? labels.statusCount(statusText(labels, status, ''), formatNumber(counts[status]))
                  : statusText(labels, status, '')}
              </button>
            ),
        )}
      </fieldset>
      <label className="fc-history-search">
        <span>{labels.search}</span>
        <input
          type="search"
          value={filter.text ?? ''}
          placeholder={labels.search}
          onChange={({ target }) => onFilter({ ...filter, text: target.value || undefined })}
        />
      </label>
      <label className="fc-history-day">
        <span>{labels.from}</span>
        <input
          type="date"
          value={filter.from ?? ''}
          max={filter.to}
          onChange={({ target }) => onFilter({ ...filter, from: target.value || undefined })}
        />
      </label>
      <label className="fc-history-day">
        <span>{labels.to}</span>
        <input
          type="date"
          value={filter.to ?? ''}
          min={filter.from}
          onChange={({ target }) => onFilter({ ...filter, to: target.value || undefined })}
        />
      </label>
    </div>
  );
}

function toggle(chosen: readonly CheckoutStatus[], status: CheckoutStatus): CheckoutStatus[] {
  return chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status];
}
