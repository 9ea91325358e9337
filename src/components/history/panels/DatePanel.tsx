'use client';

import type { CheckoutLabelsOverride } from '../../../labels/CheckoutLabels.js';
import { historyPanelLabelsEn } from '../../../labels/en/historyPanelLabelsEn.js';
import type { CheckoutHistoryFilter } from '../historyFilter.js';
import { Panel, type PanelProps } from './Panel.js';

interface DatePanelProps extends PanelProps {
  /** The provider's texts. */
  overrides: CheckoutLabelsOverride | undefined;
  filter: CheckoutHistoryFilter;
  onFilter: (filter: CheckoutHistoryFilter) => void;
  formatNumber: (value: number) => string;
  /** An IANA name; `undefined` for the browser's own. */
  timeZone: string | undefined;
}

/** The choice of dates: presets, which close the panel, and the first and the last day. */
export function DatePanel(props: DatePanelProps) {
  const { anchor, onClose, overrides, filter, onFilter, formatNumber, timeZone } = props;
  const labels = { ...historyPanelLabelsEn, ...overrides };
  const today = new Date();
  const presets: [text: string, from: string | undefined][] = [
    [labels.lastDays(formatNumber(7)), day(today, timeZone, -6)],
    [labels.lastDays(formatNumber(30)), day(today, timeZone, -29)],
    [labels.thisYear, `${day(today, timeZone).slice(0, -6)}-01-01`],
    [labels.anyDate, undefined],
  ];
  return (
    <Panel anchor={anchor} onClose={onClose} role="dialog" label={labels.filterDate} align="start">
      {presets.map(([text, from]) => (
        <button
          key={text}
          type="button"
          className="fc-menu-item"
          aria-pressed={filter.from === from && !filter.to}
          onClick={() => {
            onFilter({ ...filter, from, to: undefined });
            anchor.focus();
            onClose();
          }}
        >
          {text}
        </button>
      ))}
      <label className="fc-panel-day">
        {labels.from}
        <input
          type="date"
          className="fc-field"
          value={filter.from ?? ''}
          max={filter.to}
          onChange={({ target }) => onFilter({ ...filter, from: target.value || undefined })}
        />
      </label>
      <label className="fc-panel-day">
        {labels.to}
        <input
          type="date"
          className="fc-field"
          value={filter.to ?? ''}
          min={filter.from}
          onChange={({ target }) => onFilter({ ...filter, to: target.value || undefined })}
        />
      </label>
    </Panel>
  );
}

/** A day as `YYYY-MM-DD`. */
function day(date: Date, timeZone: string | undefined, plusDays = 0): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date);
  return new Date(Date.parse(parts) + plusDays * 86_400_000).toISOString().slice(0, 10);
}
