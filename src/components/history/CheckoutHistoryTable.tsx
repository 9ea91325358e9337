'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { CheckoutDetailsDialog } from '../details/CheckoutDetailsDialog.js';
import { useControlled } from '../shared/useControlled.js';
import { useNumberFormat } from '../shared/useFormats.js';
import { HistoryActiveFilters } from './HistoryActiveFilters.js';
import { HistoryFailure } from './HistoryFailure.js';
import { HistoryHead } from './HistoryHead.js';
import { HistoryHeading } from './HistoryHeading.js';
import { HistoryNotes } from './HistoryNotes.js';
import { HistoryPagination } from './HistoryPagination.js';
import { HistoryRow } from './HistoryRow.js';
import { HistorySkeleton } from './HistorySkeleton.js';
import { HistoryToolbar } from './HistoryToolbar.js';
import {
  type CheckoutHistoryColumn,
  type CheckoutHistoryColumnId,
  type CheckoutHistorySort,
  rowHeaderId,
} from './historyColumns.js';
import { type CheckoutHistoryFilter, isFiltering } from './historyFilter.js';
import { tableRoles } from './tableRoles.js';
import { useHistory } from './useHistory.js';
import { useHistoryActions } from './useHistoryActions.js';
import { useKeepFocus } from './useKeepFocus.js';

export interface CheckoutHistoryTableProps {
  /**
   * What was bought, as a buyer knows it: shown, sorted, searched and said by. Servers send a UUID, and before
   * v0.8.19 nothing. Keep it stable (outside the component, or memoised), or every row renders with its parent.
   * @default the plan's or product's id
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /** What the item's cell shows, where a text is not enough. `itemLabel` still names the row. Keep it stable. */
  renderItem?: ((session: CheckoutSession) => ReactNode) | undefined;
  /**
   * Which columns, in which order; objects are columns of your own. Keep it stable.
   * @default ['item', 'status', 'created', 'expires', 'actions']
   */
  columns?: readonly (CheckoutHistoryColumnId | CheckoutHistoryColumn)[] | undefined;
  /** Title of the table. @default labels.history */
  caption?: string | undefined;
  /** Shown below "No checkouts yet", for a way to the first one. */
  emptyAction?: ReactNode;
  /** The order in force, where the host holds it; change it in `onSortChange`. */
  sort?: CheckoutHistorySort | undefined;
  /** The order to begin with. @default { column: 'created', direction: 'descending' } */
  defaultSort?: CheckoutHistorySort | undefined;
  onSortChange?: ((sort: CheckoutHistorySort) => void) | undefined;
  /** The filter in force, where the host holds it; change it in `onFilterChange`. */
  filter?: CheckoutHistoryFilter | undefined;
  /** The filter to begin with. @default {} */
  defaultFilter?: CheckoutHistoryFilter | undefined;
  onFilterChange?: ((filter: CheckoutHistoryFilter) => void) | undefined;
  /** Rows on a page, where the host holds it; change it in `onPageSizeChange`. */
  pageSize?: number | undefined;
  /** Rows on a page to begin with; the buyer can choose 25, 50 and 100. @default 25 */
  defaultPageSize?: number | undefined;
  onPageSizeChange?: ((pageSize: number) => void) | undefined;
  /** Id of the session whose details are open, where the host holds it, as for deep links; `null` for none. */
  detailsId?: string | null | undefined;
  onDetailsIdChange?: ((id: string | null) => void) | undefined;
  /** Called by Details in place of opening our dialog. */
  onDetails?: ((session: CheckoutSession) => void) | undefined;
  /** Offers the rows that the filter lets through, in their order, as a CSV file. @default false */
  exportCsv?: boolean | undefined;
}

/**
 * The billing account's checkouts, newest first: what was started, how it stands, and what can be done with it. To
 * filter, sort and page; rows run out by the clock, without a request. States:
 * `[data-state=loading|empty|no-match|error|ready]`, `[data-refreshing]` while it is being read again.
 */
export function CheckoutHistoryTable(props: CheckoutHistoryTableProps) {
  const { itemLabel, renderItem, onDetails } = props;
  const history = useHistory(props);
  const { query, sessions, labels, filter, columns, index, table } = history;
  const formatNumber = useNumberFormat();
  const captionId = useId();
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));
  const [detailsId, setDetailsId] = useControlled(props.detailsId, null, props.onDetailsIdChange);
  // Until the next one is opened, so that the dialog does not lose its text while it closes.
  const [lastDetailsId, setLastDetailsId] = useState(detailsId);
  if (detailsId !== null && detailsId !== lastDetailsId) setLastDetailsId(detailsId);
  const { handlers, startAgainOf, starting } = useHistoryActions(labels, say, (session) =>
    onDetails ? onDetails(session) : setDetailsId(session.id),
  );

  const caption = props.caption ?? labels.history;
  const headerId = rowHeaderId(columns);
  const state = stateOf(history);
  const refreshing = query.isFetching && state !== 'loading';
  async function refresh() {
    const { isSuccess } = await query.refetch();
    if (isSuccess) say(labels.refreshed);
  }

  return (
    <div
      ref={root}
      className="fc-history"
      data-state={state}
      data-refreshing={refreshing || undefined}
      // Takes the focus of what goes away.
      tabIndex={-1}
    >
      <HistoryHeading
        labels={labels}
        title={caption}
        refreshing={query.isFetching}
        onRefresh={refresh}
        exported={props.exportCsv && table.total > 0 ? table.sorted : undefined}
        itemLabel={itemLabel}
        say={say}
      />
      {(sessions.length > 0 || state === 'loading') && (
        <HistoryToolbar
          labels={labels}
          counts={state === 'loading' ? undefined : index.counts}
          filter={filter}
          onFilter={history.filterBy}
          formatNumber={formatNumber}
        />
      )}
      {sessions.length > 0 && (
        <HistoryActiveFilters labels={labels} filter={filter} onFilter={history.filterBy} />
      )}
      {query.error && (
        <HistoryFailure labels={labels} error={query.error} readAt={query.dataUpdatedAt} onRetry={refresh} />
      )}
      {(state === 'ready' || state === 'loading') && (
        // Scrolls where the table is wider than the page; a keyboard can only scroll what it can reach.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section className="fc-history-scroll" aria-labelledby={captionId} tabIndex={0}>
          <table className="fc-history-table" {...tableRoles.table} aria-busy={state === 'loading'}>
            <caption id={captionId}>{caption}</caption>
            <HistoryHead columns={columns} sort={history.sort} onSort={history.sortBy} />
            <tbody {...tableRoles.rowgroup}>
              {state === 'loading' && <HistorySkeleton columns={columns} />}
              {table.entries.map(({ session, index: at }, position) => (
                <HistoryRow
                  key={session.id}
                  session={session}
                  status={index.statuses[at] ?? 'unknown'}
                  expiresIn={history.expiresIn[position]}
                  columns={columns}
                  headerId={headerId}
                  item={history.itemText(session)}
                  renderItem={renderItem}
                  labels={labels}
                  handlers={handlers}
                  startAgain={startAgainOf(session)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <HistoryNotes
        labels={labels}
        state={state}
        malformed={query.data?.malformed.length ?? 0}
        matches={isFiltering(filter) && state === 'ready' ? table.total : undefined}
        busy={starting ? labels.opening : refreshing ? labels.refreshing : ''}
        said={said}
      />
      {state === 'empty' && props.emptyAction}
      {state === 'ready' && sessions.length > 25 && (
        <HistoryPagination
          labels={labels}
          page={table.page}
          pages={table.pages}
          pageSize={history.pageSize}
          total={table.total}
          onPage={(page) => {
            history.setPage(page);
            say(labels.page(formatNumber(page + 1), formatNumber(table.pages)));
          }}
          onPageSize={history.choosePageSize}
          formatNumber={formatNumber}
        />
      )}
      <CheckoutDetailsDialog
        session={sessions.find(({ id }) => id === lastDetailsId)}
        open={detailsId !== null}
        onOpenChange={(open) => !open && setDetailsId(null)}
        itemLabel={itemLabel}
      />
    </div>
  );
}

function stateOf({ query, sessions, table }: ReturnType<typeof useHistory>) {
  if (!query.data) return query.error ? 'error' : 'loading';
  if (sessions.length === 0) return 'empty';
  return table.total === 0 ? 'no-match' : 'ready';
}
