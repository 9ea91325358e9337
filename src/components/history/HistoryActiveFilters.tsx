'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import { statusText } from '../shared/StatusBadge.js';
import { useDayFormat } from '../shared/useFormats.js';
import { type CheckoutHistoryFilter, isFiltering } from './historyFilter.js';

interface HistoryActiveFiltersProps {
  labels: HistoryLabels;
  filter: CheckoutHistoryFilter;
  onFilter: (filter: CheckoutHistoryFilter) => void;
}

/** A chip for each active filter that removes it, and a button that clears all of them. */
export function HistoryActiveFilters({ labels, filter, onFilter }: HistoryActiveFiltersProps) {
  const formatDay = useDayFormat();
  if (!isFiltering(filter)) return null;
  const { statuses = [], text, from, to } = filter;
  const active: [name: string, text: string, without: CheckoutHistoryFilter][] = statuses.map((status) => [
    status,
    statusText(labels, status, ''),
    { ...filter, statuses: statuses.filter((each) => each !== status) },
  ]);
  if (text?.trim()) active.push(['text', labels.filterText(text.trim()), { ...filter, text: undefined }]);
  if (from) active.push(['from', labels.filterFrom(formatDay(from)), { ...filter, from: undefined }]);
  if (to) active.push(['to', labels.filterTo(formatDay(to)), { ...filter, to: undefined }]);
  return (
    <div className="fc-history-filters">
      {active.map(([name, shown, without]) => (
        <button
          key={name}
          type="button"
          className="fc-chip fc-chip-remove"
          aria-label={labels.removeFilter(shown)}
          onClick={() => onFilter(without)}
        >
          {shown}
        </button>
      ))}
      <button type="button" className="fc-quiet-button" onClick={() => onFilter({})}>
        {labels.clearFilters}
      </button>
    </div>
  );
}
