'use client';

import type { HistoryLabels } from '../../labels/HistoryLabels.js';

interface HistoryPaginationProps {
  labels: HistoryLabels;
  /** From 0. */
  page: number;
  pages: number;
  pageSize: number;
  /** How many rows match the filter. */
  total: number;
  onPage: (page: number) => void;
  onPageSize: (pageSize: number) => void;
  formatNumber: (value: number) => string;
}

const sizes = [25, 50, 100];

/** The choice of page and page size. The buttons keep the focus on the first and last page. */
export function HistoryPagination(props: HistoryPaginationProps) {
  const { labels, page, pages, pageSize, total, onPage, onPageSize, formatNumber } = props;
  const first = total === 0 ? 0 : page * pageSize + 1;
  const last = Math.min(total, (page + 1) * pageSize);
  return (
    <nav className="fc-history-pagination" aria-label={labels.pagination}>
      <label>
        <span>{labels.pageSize}</span>
        <select
          className="fc-field"
          value={pageSize}
          onChange={({ target }) => onPageSize(Number(target.value))}
        >
          {[...new Set([...sizes, pageSize])]
            .sort((a, b) => a - b)
            .map((size) => (
              <option key={size} value={size}>
                {formatNumber(size)}
              </option>
            ))}
        </select>
      </label>
      <span className="fc-history-range">
        {labels.pageRange(formatNumber(first), formatNumber(last), formatNumber(total))}
      </span>
      <span className="fc-history-page">{labels.page(formatNumber(page + 1), formatNumber(pages))}</span>
      <div>
        <PageButton text={labels.previousPage} off={page === 0} onPress={() => onPage(page - 1)} />
        <PageButton text={labels.nextPage} off={page >= pages - 1} onPress={() => onPage(page + 1)} />
      </div>
    </nav>
  );
}

// Not `disabled`: pressing Next up to the last page would lose the focus.
function PageButton({ text, off, onPress }: { text: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      className="fc-button"
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      {text}
    </button>
  );
}
