import type { CheckoutErrorCode, CheckoutErrorReason } from '../model/CheckoutError.js';

/** Stands in a new window, too, until there is an address to go to. */
export const openingText = 'Opening the payment page…';

/** Every text a buyer sees. Pass the ones to change as `labels` to `CheckoutProvider`. */
export interface CheckoutLabels {
  /** Announced while a session is being created. */
  opening: string;
  /** Buyers' texts for failures, by `CheckoutError.code`. */
  errors: Partial<Record<CheckoutErrorCode, string>>;
  /**
   * Buyers' texts for failures, by `CheckoutError.reason`; they go before those of `errors`. A text of yours in
   * `errors` goes before a default one here.
   */
  reasons: Partial<Record<CheckoutErrorReason, string>>;
  /** For a failure that neither has a text for. */
  errorFallback: string;
  /** For a start that failed with a plain 500, behind which many servers hide business answers. */
  errorUnexplained: string;
  /** Added when a failed start may have created a checkout all the same. */
  errorMayExist: string;
  /** Why there is a link to go on by. */
  offerBlocked: string;
  offerStayed: string;
  offerFound: string;
  /** The link itself. */
  offerLink: string;
  retry: string;

  /** Caption of the history table. */
  history: string;
  historyLoading: string;
  historyEmpty: string;
  /** Rows that could not be read. */
  historyMalformed: (count: number) => string;
  item: string;
  status: string;
  created: string;
  expires: string;
  actions: string;
  /** In place of the text for `permission_denied`: since Frontier v0.8.36 only owners may list. */
  historyForbidden: string;
  /** Rows are still shown, but reading them again failed. `time` is when they were read. */
  historyStale: (time: string) => string;
  /** There are checkouts, but none that the filter lets through. */
  historyNoMatch: string;
  refresh: string;
  refreshing: string;
  /** Announced when a refresh asked for by hand has succeeded. */
  refreshed: string;
  /** Names the group of filters for screen readers. */
  filters: string;
  search: string;
  /** The status chips, named for screen readers. */
  filterStatus: string;
  /** A status chip: how many sessions have that status. */
  statusCount: (status: string, count: string) => string;
  /** First day of the date range. */
  from: string;
  /** Last day of the date range, included. */
  to: string;
  /** A chip that stands for a filter in force: what was searched for, or the days. */
  filterText: (text: string) => string;
  filterFrom: (day: string) => string;
  filterTo: (day: string) => string;
  /** Tells screen readers what pressing such a chip does. */
  removeFilter: (filter: string) => string;
  clearFilters: string;
  /** Announced after filtering. */
  matches: (count: number) => string;
  exportCsv: string;
  /** Announced when the export could not be made. */
  exportFailed: string;
  pageSize: string;
  previousPage: string;
  nextPage: string;
  page: (page: string, pages: string) => string;
  /** Which rows are on screen, out of how many. */
  pageRange: (first: string, last: string, total: string) => string;
  /** Names the paging controls for screen readers. */
  pagination: string;
  details: string;
  /** Tells the Details buttons apart for screen readers. Keep `details` at its start. */
  detailsItem: (item: string, created: string) => string;
  /** Announced when the dialog's code could not be loaded. */
  detailsFailed: string;
  copyId: string;
  /** Tells the Copy buttons apart for screen readers. Keep `copyId` at its start. */
  copyIdItem: (item: string, created: string) => string;
  /** In place of `copyFailed` where the id is not on screen to select. */
  copyIdFailed: (id: string) => string;
  startAgain: string;
  /** Tells the buttons apart for screen readers. Keep `startAgain` at its start. */
  startAgainItem: (item: string, created: string) => string;
  /** Where neither plan nor product is known. */
  unknownItem: string;
  resume: string;
  /** Tells the Resume links apart for screen readers. */
  resumeItem: (item: string, created: string) => string;
  statusOpen: string;
  statusComplete: string;
  statusExpired: string;
  /** For a state this library has never heard of. */
  statusUnknown: (state: string) => string;

  /** `item` is the plan or feature as the button asked for it, where this browser remembers it. */
  returnVerifying: (item: string | undefined) => string;
  returnComplete: (item: string | undefined) => string;
  returnCompleteText: string;
  returnCancelled: (item: string | undefined) => string;
  returnCancelledText: string;
  returnExpired: (item: string | undefined) => string;
  returnExpiredText: string;
  returnUnconfirmed: (item: string | undefined) => string;
  returnUnconfirmedText: string;
  /** The buyer may not ask the server: only owners may. */
  returnForbidden: (item: string | undefined) => string;
  returnForbiddenText: string;
  /** The address names no session that the server, or this browser, knows. */
  returnUnknown: string;
  returnUnknownText: string;
  /** How long it has been asked for, in whole seconds. */
  returnElapsed: (seconds: number) => string;
  checkAgain: string;

  close: string;
  /** Names a copy button: `what` is the label of what it copies. */
  copy: (what: string) => string;
  copied: string;
  /** Where the browser does not let a page copy. */
  copyFailed: string;

  /** Title of the details dialog; `item` is what `itemLabel` says. */
  detailsTitle: (item: string | undefined) => string;
  /** How a session stands, in a sentence. `left` is a duration such as "3 hours"; `undefined` below a minute. */
  detailsOpen: (left: string | undefined) => string;
  detailsComplete: string;
  detailsExpired: string;
  detailsUnknown: (state: string) => string;
  /** For an id that is not in the history. */
  detailsMissing: string;
  detailsTimeline: string;
  /** Moves whenever the server looks at the session. */
  detailsUpdated: string;
  detailsId: string;
  detailsPlan: string;
  detailsProduct: string;
  /** The server's own word. */
  detailsState: string;
  detailsSuccessUrl: string;
  detailsCancelUrl: string;
  detailsMetadata: string;
  /** For `{}`, `[]` and `""` in metadata. */
  detailsEmpty: string;
  /** Entries of metadata that are not shown. */
  detailsMore: (count: number) => string;

  /** Names the region of the banner for screen readers. */
  banner: string;
  bannerTitle: (item: string | undefined) => string;
  /** `left` is a duration such as "3 hours". */
  bannerLeft: (left: string) => string;
  dismiss: string;
}

/** Some of the texts; `errors` and `reasons` too may name some only. */
export type CheckoutLabelsOverride = Partial<CheckoutLabels>;
