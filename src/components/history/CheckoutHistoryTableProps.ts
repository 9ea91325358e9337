import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type {
  CheckoutHistoryColumn,
  CheckoutHistoryColumnId,
  CheckoutHistorySort,
} from './historyColumns.js';
import type { CheckoutHistoryFilter } from './historyFilter.js';

/** Besides these, every prop of the root `<div>` except its content. */
export interface CheckoutHistoryTableProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'dangerouslySetInnerHTML'> {
  /**
   * Returns what was bought, as a buyer knows it. The table shows, sorts, searches and names rows by this text.
   * Servers send a UUID, and before v0.8.19 nothing. Keep the function stable (outside the component, or memoised),
   * or every row renders with its parent.
   * @default what a button of this browser asked for in the last day, otherwise the plan's or product's id
   */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /** Returns a second line for the item's cell, for example the period. Keep the function stable. */
  itemCaption?: ((session: CheckoutSession) => string | undefined) | undefined;
  /**
   * Renders the item instead of the button that opens its details, where a text is not enough. `itemLabel` still names
   * the row's other buttons. Keep the function stable.
   */
  renderItem?: ((session: CheckoutSession) => ReactNode) | undefined;
  /**
   * Which columns to show, in this order; objects are columns of your own. Keep the array stable.
   * @default ['item', 'status', 'created', 'actions']
   */
  columns?: readonly (CheckoutHistoryColumnId | CheckoutHistoryColumn)[] | undefined;
  /** Title of the table. @default labels.history */
  caption?: string | undefined;
  /** Shown below "No checkouts yet", for example a link to your pricing page. */
  emptyAction?: ReactNode;
  /** The current order, if you control it; change it in `onSortChange`. */
  sort?: CheckoutHistorySort | undefined;
  /** The initial order. @default { column: 'created', direction: 'descending' } */
  defaultSort?: CheckoutHistorySort | undefined;
  /** Called when the buyer sorts by a column. */
  onSortChange?: ((sort: CheckoutHistorySort) => void) | undefined;
  /** The current filter, if you control it; change it in `onFilterChange`. */
  filter?: CheckoutHistoryFilter | undefined;
  /** The initial filter. @default {} */
  defaultFilter?: CheckoutHistoryFilter | undefined;
  /** Called when the buyer changes the filter. */
  onFilterChange?: ((filter: CheckoutHistoryFilter) => void) | undefined;
  /** Rows per page, if you control it; change it in `onPageSizeChange`. */
  pageSize?: number | undefined;
  /** Initial rows per page; the buyer can choose 25, 50 and 100. @default 25 */
  defaultPageSize?: number | undefined;
  /** Called when the buyer chooses another number of rows per page. */
  onPageSizeChange?: ((pageSize: number) => void) | undefined;
  /** Id of the session whose details are open, if you control it, as for deep links; `null` for none. */
  detailsId?: string | null | undefined;
  /** Called when the buyer opens details, and with `null` when they close them. */
  onDetailsIdChange?: ((id: string | null) => void) | undefined;
  /** Called by Details instead of opening our dialog. */
  onDetails?: ((session: CheckoutSession) => void) | undefined;
  /** Offers the rows that match the filter, in the current order, as a CSV file. @default false */
  exportCsv?: boolean | undefined;
}
