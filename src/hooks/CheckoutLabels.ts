import type { CheckoutErrorCode } from '../model/CheckoutError.js';

/** Every text a buyer sees. Pass the ones to change as `labels` to `CheckoutProvider`. */
export interface CheckoutLabels {
  /** Announced while a session is being created. */
  opening: string;
  /** Buyers' texts for failures, by `CheckoutError.code`. */
  errors: Partial<Record<CheckoutErrorCode, string>>;
  /** For a failure that `errors` has no text for. */
  errorFallback: string;
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
  checkAgain: string;
}

/** Some of the texts; `errors` too may name some codes only. */
export type CheckoutLabelsOverride = Partial<CheckoutLabels>;
