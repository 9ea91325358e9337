import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { CheckoutCsvColumn } from './checkoutsToCsv.js';

/** What `downloadCheckoutsCsv` takes. */
export interface DownloadCheckoutsCsvOptions {
  /** Returns what was bought, as a buyer knows it, for the column `item`. Without it there is no such column. */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /**
   * Header texts.
   * @default the names of the columns, which do not change with the language
   */
  headers?: Partial<Record<CheckoutCsvColumn, string>> | undefined;
  /**
   * The moment that decides which sessions have expired, a `Date` or milliseconds since the epoch.
   * @default Date.now()
   */
  now?: Date | number | undefined;
  /** Name of the file. @default `checkouts-YYYY-MM-DD.csv`, with today's date in the buyer's time zone */
  fileName?: string | undefined;
}
