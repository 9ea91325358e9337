'use client';

import type { CheckoutLabelsOverride } from '../../../labels/CheckoutLabels.js';
import { historyPanelLabelsEn } from '../../../labels/en/historyPanelLabelsEn.js';
import type { CheckoutStatus } from '../../../model/checkoutStatus.js';
import { statusText } from '../../shared/StatusBadge.js';
import type { CheckoutHistoryFilter } from '../historyFilter.js';
import { Panel, type PanelProps } from './Panel.js';

interface StatusPanelProps extends PanelProps {
  /** The provider's texts. */
  overrides: CheckoutLabelsOverride | undefined;
  counts: Readonly<Record<CheckoutStatus, number>>;
  filter: CheckoutHistoryFilter;
  onFilter: (filter: CheckoutHistoryFilter) => void;
  formatNumber: (value: number) => string;
}

const all: readonly CheckoutStatus[] = ['open', 'complete', 'expired', 'unknown'];

/** The choice of statuses, each with the number of its checkouts. */
export function StatusPanel(props: StatusPanelProps) {
  const { anchor, onClose, overrides, counts, filter, onFilter, formatNumber } = props;
  const labels = { ...historyPanelLabelsEn, ...overrides };
  const chosen = filter.statuses ?? [];
  return (
    <Panel anchor={anchor} onClose={onClose} role="dialog" label={labels.filterStatus} align="start">
      {all
        .filter((status) => status !== 'unknown' || counts.unknown > 0 || chosen.includes(status))
        .map((status) => (
          <label key={status} className="fc-panel-choice">
            <input
              type="checkbox"
              className="fc-panel-check"
              checked={chosen.includes(status)}
              onChange={() => onFilter({ ...filter, statuses: toggle(chosen, status) })}
            />
            {labels.statusCount(statusText(labels, status, ''), formatNumber(counts[status]))}
          </label>
        ))}
    </Panel>
  );
}

function toggle(chosen: readonly CheckoutStatus[], status: CheckoutStatus): CheckoutStatus[] {
  return chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status];
}
