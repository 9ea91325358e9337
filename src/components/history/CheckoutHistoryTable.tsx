'use client';

import { forwardRef, useId, useMemo, useState } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { downloadCheckoutsCsv } from '../csv/downloadCheckoutsCsv.js';
import { CheckoutDetailsDialog } from '../details/CheckoutDetailsDialog.js';
import { errorText } from '../shared/errorText.js';
import { joinWords } from '../shared/joinWords.js';
import { ShareContext } from '../shared/ShareContext.js';
import { useControlled } from '../shared/useControlled.js';
import { useNumberFormat } from '../shared/useFormats.js';
import { useKeepFocus } from '../shared/useKeepFocus.js';
import type { CheckoutHistoryTableProps } from './CheckoutHistoryTableProps.js';
import { HistoryFailure } from './HistoryFailure.js';
import { HistoryHead } from './HistoryHead.js';
import { HistoryNotes } from './HistoryNotes.js';
import { HistoryPagination } from './HistoryPagination.js';
import { HistoryPanel } from './HistoryPanel.js';
import { HistoryRows } from './HistoryRows.js';
import { HistorySkeleton } from './HistorySkeleton.js';
import { HistoryToolbar } from './HistoryToolbar.js';
import { isFiltering } from './historyFilter.js';
import { historyRootProps } from './historyRootProps.js';
import { tableRoles } from './tableRoles.js';
import { useHistory } from './useHistory.js';
import { useHistoryActions } from './useHistoryActions.js';
import { useHistoryPanel } from './useHistoryPanel.js';

/**
 * The billing account's checkouts, newest first: what was started, its status, and what can be done with it. Buyers can
 * filter, sort and page. Rows expire on time without a request. `ref`, `className` and all other props go to the root
 * `<div>`. States: `[data-state=loading|empty|no-match|error|ready]`, `[data-refreshing]` while the list is read again.
 */
export const CheckoutHistoryTable = forwardRef<HTMLDivElement, CheckoutHistoryTableProps>(
  function CheckoutHistoryTable(props, ref) {
    const { onDetails } = props;
    const history = useHistory(props);
    const { query, sessions, labels, filter, columns, table } = history;
    const formatNumber = useNumberFormat();
    const captionId = useId();
    const root = useKeepFocus(ref);
    const [announcement, setAnnouncement] = useState({ text: '', count: 0 });
    const announce = (text: string) => setAnnouncement(({ count }) => ({ text, count: count + 1 }));
    const [detailsId, setDetailsId] = useControlled(props.detailsId, null, props.onDetailsIdChange);
    // Kept after closing, so that the dialog keeps its text while it fades out.
    const [lastDetailsId, setLastDetailsId] = useState(detailsId);
    if (detailsId !== null && detailsId !== lastDetailsId) setLastDetailsId(detailsId);
    const detailed = useMemo(
      () => (lastDetailsId === null ? undefined : sessions.find(({ id }) => id === lastDetailsId)),
      [lastDetailsId, sessions],
    );
    const panel = useHistoryPanel();
    const openDetails = (session: CheckoutSession) =>
      onDetails ? onDetails(session) : setDetailsId(session.id);
    const { handlers, startAgainOf, starting, run } = useHistoryActions(openDetails, (session, anchor) =>
      panel.toggle({ kind: 'menu', session, anchor }),
    );

    const caption = props.caption ?? labels.history;
    const state = stateOf(history);
    const refreshing = query.isFetching && state !== 'loading';
    async function refresh() {
      announce(labels.refreshing);
      const { isSuccess, error } = await query.refetch();
      // An error that is on the page already is not announced again when it stays.
      announce(isSuccess ? labels.refreshed : query.isRefetchError && error ? errorText(labels, error) : '');
    }
    const filterBy: typeof history.filterBy = (next) => {
      history.filterBy(next);
      // With a filter, `HistoryNotes` announces how many match.
      announce(isFiltering(next) ? '' : labels.matches(sessions.length));
    };
    async function exportRows() {
      try {
        await downloadCheckoutsCsv(table.matches, { itemLabel: props.itemLabel });
      } catch {
        announce(labels.exportFailed);
      }
    }

    return (
      <div
        {...historyRootProps(props)}
        ref={root}
        className={joinWords('fc-history', props.className)}
        data-state={state}
        data-refreshing={refreshing || undefined}
      >
        <div className="fc-history-heading">
          {/* Screen readers get the same text as the table's caption. */}
          <span className="fc-history-title" aria-hidden="true">
            {caption}
          </span>
          {(sessions.length > 5 || (sessions.length > 0 && isFiltering(filter))) && (
            <HistoryToolbar
              labels={labels}
              filter={filter}
              onFilter={filterBy}
              onPanel={panel.toggle}
              columns={columns}
              sort={history.sort}
              onSort={history.sortTo}
              refreshing={query.isFetching}
              onRefresh={refresh}
              onExport={props.exportCsv && table.matches.length > 0 ? exportRows : undefined}
            />
          )}
        </div>
        {query.error && (
          <HistoryFailure
            labels={labels}
            error={query.error}
            readAt={query.dataUpdatedAt}
            onRetry={refresh}
          />
        )}
        {(state === 'ready' || state === 'loading') && (
          // Scrolls where the table is wider than the page. A keyboard can only scroll what it can focus.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          <section className="fc-history-scroll" aria-labelledby={captionId} tabIndex={0}>
            <table className="fc-history-table" {...tableRoles.table} aria-busy={state === 'loading'}>
              <caption id={captionId} className="fc-hidden">
                {caption}
              </caption>
              <HistoryHead columns={columns} sort={history.sort} onSort={history.sortBy} />
              <tbody {...tableRoles.rowgroup}>
                {state === 'loading' && <HistorySkeleton columns={columns} />}
                <HistoryRows
                  history={history}
                  renderItem={props.renderItem}
                  itemCaption={props.itemCaption}
                  handlers={handlers}
                  startAgainOf={startAgainOf}
                />
              </tbody>
            </table>
          </section>
        )}
        <HistoryNotes
          labels={labels}
          state={state}
          malformed={query.data?.malformed.length ?? 0}
          matches={isFiltering(filter) && state === 'ready' ? table.matches.length : undefined}
          busy={starting ? labels.opening : ''}
          announcement={announcement}
        />
        {state === 'empty' && props.emptyAction}
        {state === 'ready' && sessions.length > 25 && (
          <HistoryPagination
            labels={labels}
            page={table.page}
            pages={table.pages}
            pageSize={history.pageSize}
            total={table.matches.length}
            onPage={(page) => {
              history.setPage(page);
              announce(labels.page(formatNumber(page + 1), formatNumber(table.pages)));
            }}
            onPageSize={history.choosePageSize}
            formatNumber={formatNumber}
          />
        )}
        <CheckoutDetailsDialog
          session={detailed}
          open={detailsId !== null}
          onOpenChange={(open) => !open && setDetailsId(null)}
          itemLabel={history.itemName}
        />
        {run && (
          <ShareContext with={run.view}>
            <run.view.StartAgainRun press={run.press} onState={run.onState} />
          </ShareContext>
        )}
        <HistoryPanel
          panel={panel}
          history={{ ...history, filterBy }}
          formatNumber={formatNumber}
          onDetails={openDetails}
          announce={announce}
        />
      </div>
    );
  },
);

function stateOf({ query, sessions, table }: ReturnType<typeof useHistory>) {
  if (!query.data) return query.error ? 'error' : 'loading';
  if (sessions.length === 0) return 'empty';
  return table.matches.length === 0 ? 'no-match' : 'ready';
}
