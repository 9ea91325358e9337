import type { CopyLabels } from './CopyLabels.js';
import type { SessionLabels } from './SessionLabels.js';

/** The texts of the history's menu and filters, which load when they first open. */
export interface HistoryPanelLabels extends SessionLabels, CopyLabels {
  /** Names the choice of statuses. */
  filterStatus: string;
  /** Names the choice of dates. */
  filterDate: string;
  /** A status filter, with the number of checkouts that have this status. */
  statusCount: (status: string, count: string) => string;
  /** First day of the date range. */
  from: string;
  /** Last day of the date range, included. */
  to: string;
  /** Choices of dates. */
  lastDays: (count: string) => string;
  thisYear: string;
  anyDate: string;
  details: string;
  copyId: string;
  /** Shown and announced instead of `copyFailed`, since the id is not on screen to select. */
  copyIdFailed: (id: string) => string;
}
