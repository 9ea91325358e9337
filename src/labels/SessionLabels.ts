/** Texts that the history table, the details dialog and the status badge share. */
export interface SessionLabels {
  statusOpen: string;
  statusComplete: string;
  statusExpired: string;
  /** The server calls it open, but by this device's clock it has expired. */
  statusMayHaveExpired: string;
  /** For a state that this library does not know. */
  statusUnknown: (state: string) => string;
  /** When the checkout was started. */
  created: string;
  /** Until when the checkout can be paid. */
  expires: string;
  /** Shown while the list of checkouts is loading. */
  historyLoading: string;
}
