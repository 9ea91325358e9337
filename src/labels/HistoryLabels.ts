import type { ErrorLabels } from './ErrorLabels.js';
import type { ItemLabels } from './ItemLabels.js';
import type { PaymentPageLabels } from './PaymentPageLabels.js';
import type { SessionLabels } from './SessionLabels.js';

/** The texts of `CheckoutHistoryTable`. */
export interface HistoryLabels extends PaymentPageLabels, ErrorLabels, SessionLabels, ItemLabels {
  /** Caption of the table. */
  history: string;
  historyEmpty: string;
  /** Some checkouts in the server's answer could not be read. */
  historyMalformed: (count: number) => string;
  /** Shown instead of the text for `permission_denied`: since Frontier v0.8.36 only owners may list checkouts. */
  historyForbidden: string;
  /** Reading again failed, and older rows are still shown. `time` is when they were read. */
  historyStale: (time: string) => string;
  /** There are checkouts, but none matches the filter. */
  historyNoMatch: string;
  retry: string;
  refresh: string;
  refreshing: string;
  /** Announced when the buyer pressed Refresh and it succeeded. */
  refreshed: string;
  exportCsv: string;
  /** Announced when the export failed. */
  exportFailed: string;

  /** Names the group of filters for screen readers. */
  filters: string;
  search: string;
  /** The button that opens the choice of statuses. */
  filterStatus: string;
  /** The button that opens the choice of dates. */
  filterDate: string;
  /** A filter's button while the filter is active: its name, and what is chosen. */
  filterValue: (name: string, value: string) => string;
  /** An active filter: the first and the last day. */
  filterRange: (from: string, to: string) => string;
  /** An active filter: the first day. */
  filterFrom: (day: string) => string;
  /** An active filter: the last day. */
  filterTo: (day: string) => string;
  clearFilters: string;
  /** Announced after filtering. */
  matches: (count: number) => string;
  /** Names the choice of the order, on narrow pages. */
  sortBy: string;

  /** Header of the column that names what was bought. */
  item: string;
  status: string;
  /** Beside the status of a checkout that can be paid. `left` is a short duration such as "23 hr". */
  timeLeft: (left: string) => string;
  /** The tooltip of the time left. `date` is the full date. */
  validUntil: (date: string) => string;
  actions: string;
  /** Shown where neither plan nor product is known. */
  unknownItem: string;
  /** Tells the Resume links apart for screen readers. Keep `resume` at its start. */
  resumeItem: (item: string, created: string) => string;
  startAgain: string;
  /** Tells the Start again buttons apart for screen readers. Keep `startAgain` at its start. */
  startAgainItem: (item: string, created: string) => string;
  /** Names the button that opens a row's menu. */
  moreActions: (item: string, created: string) => string;

  pageSize: string;
  previousPage: string;
  nextPage: string;
  page: (page: string, pages: string) => string;
  /** Which rows are on screen, and how many there are in all. */
  pageRange: (first: string, last: string, total: string) => string;
  /** Names the paging controls for screen readers. */
  pagination: string;
}
