import type { CopyLabels } from './CopyLabels.js';
import type { ErrorLabels } from './ErrorLabels.js';
import type { PaymentPageLabels } from './PaymentPageLabels.js';
import type { SessionLabels } from './SessionLabels.js';

/** The texts of `CheckoutHistoryTable`. */
export interface HistoryLabels extends PaymentPageLabels, ErrorLabels, SessionLabels, CopyLabels {
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
  /** Names the group of status filters for screen readers. */
  filterStatus: string;
  /** A status filter, with the number of checkouts that have this status. */
  statusCount: (status: string, count: string) => string;
  /** First day of the date range. */
  from: string;
  /** Last day of the date range, included. */
  to: string;
  /** An active filter: the text searched for. */
  filterText: (text: string) => string;
  /** An active filter: the first day. */
  filterFrom: (day: string) => string;
  /** An active filter: the last day. */
  filterTo: (day: string) => string;
  /** Names the button that removes an active filter, for screen readers. */
  removeFilter: (filter: string) => string;
  clearFilters: string;
  /** Announced after filtering. */
  matches: (count: number) => string;

  /** Header of the column that names what was bought. */
  item: string;
  status: string;
  actions: string;
  /** Shown where neither plan nor product is known. */
  unknownItem: string;
  /** Tells the Resume links apart for screen readers. Keep `resume` at its start. */
  resumeItem: (item: string, created: string) => string;
  startAgain: string;
  /** Tells the Start again buttons apart for screen readers. Keep `startAgain` at its start. */
  startAgainItem: (item: string, created: string) => string;
  details: string;
  /** Tells the Details buttons apart for screen readers. Keep `details` at its start. */
  detailsItem: (item: string, created: string) => string;
  copyId: string;
  /** Tells the Copy buttons apart for screen readers. Keep `copyId` at its start. */
  copyIdItem: (item: string, created: string) => string;
  /** Announced instead of `copyFailed` where the id is not on screen to select. */
  copyIdFailed: (id: string) => string;

  pageSize: string;
  previousPage: string;
  nextPage: string;
  page: (page: string, pages: string) => string;
  /** Which rows are on screen, and how many there are in all. */
  pageRange: (first: string, last: string, total: string) => string;
  /** Names the paging controls for screen readers. */
  pagination: string;
}
