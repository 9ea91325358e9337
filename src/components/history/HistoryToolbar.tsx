'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';
import { statusText } from '../shared/StatusBadge.js';
import { useDayFormat } from '../shared/useFormats.js';
import { HistorySortSelect, type HistorySortSelectProps } from './HistorySortSelect.js';
import { type CheckoutHistoryFilter, isFiltering } from './historyFilter.js';
import type { OpenPanel } from './useHistoryPanel.js';

interface HistoryToolbarProps extends HistorySortSelectProps {
  labels: HistoryLabels;
  filter: CheckoutHistoryFilter;
  onFilter: (filter: CheckoutHistoryFilter) => void;
  onPanel: (panel: OpenPanel) => void;
  refreshing: boolean;
  onRefresh: () => void;
  /** Without it there is no Export button. */
  onExport: (() => void) | undefined;
}

/** Search, the filters' buttons, which show what is chosen, and the buttons for the whole table. */
export function HistoryToolbar(props: HistoryToolbarProps) {
  const { labels, filter, onFilter, onPanel, refreshing, onRefresh, onExport } = props;
  const dates = useDatesText(labels, filter);
  const statuses = filter.statuses?.map((status) => statusText(labels, status, '')).join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: React knows <search> only in browsers that do.
    <div className="fc-history-toolbar" role="search" aria-label={labels.filters}>
      <input
        type="search"
        className="fc-field fc-history-search"
        aria-label={labels.search}
        placeholder={labels.search}
        value={filter.text ?? ''}
        onChange={({ target }) => onFilter({ ...filter, text: target.value || undefined })}
      />
      <FilterButton
        text={statuses ? labels.filterValue(labels.filterStatus, statuses) : labels.filterStatus}
        isActive={Boolean(statuses)}
        onOpen={(anchor) => onPanel({ kind: 'status', anchor })}
      />
      <FilterButton
        text={dates ? labels.filterValue(labels.filterDate, dates) : labels.filterDate}
        isActive={Boolean(dates)}
        onOpen={(anchor) => onPanel({ kind: 'date', anchor })}
      />
      <HistorySortSelect labels={labels} columns={props.columns} sort={props.sort} onSort={props.onSort} />
      {isFiltering(filter) && (
        <button type="button" className="fc-quiet-button" onClick={() => onFilter({})}>
          {labels.clearFilters}
        </button>
      )}
      <IconButton
        name={labels.refresh}
        path="M13 3v3.5H9.5M13 6.5A5.5 5.5 0 1 0 13.5 9"
        busy={refreshing}
        onPress={onRefresh}
      />
      {onExport && (
        <IconButton
          name={labels.exportCsv}
          path="M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11"
          onPress={onExport}
        />
      )}
    </div>
  );
}

function useDatesText(labels: HistoryLabels, { from, to }: CheckoutHistoryFilter): string | undefined {
  const format = useDayFormat();
  if (from && to) return labels.filterRange(format(from), format(to));
  if (from) return labels.filterFrom(format(from));
  return to && labels.filterTo(format(to));
}

interface FilterButtonProps {
  text: string;
  isActive: boolean;
  onOpen: (button: HTMLElement) => void;
}

function FilterButton({ text, isActive, onOpen }: FilterButtonProps) {
  return (
    <button
      type="button"
      className="fc-button fc-filter"
      data-active={isActive || undefined}
      title={text}
      aria-haspopup="dialog"
      // The open panel sets it on this element.
      aria-expanded={false}
      onClick={({ currentTarget }) => onOpen(currentTarget)}
    >
      <span className="fc-filter-text">{text}</span>
    </button>
  );
}

interface IconButtonProps {
  name: string;
  /** Of a 16 by 16 drawing. */
  path: string;
  busy?: boolean | undefined;
  onPress: () => void;
}

function IconButton({ name, path, busy, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="fc-icon-button"
      aria-label={name}
      title={name}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onPress}
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <path d={path} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
