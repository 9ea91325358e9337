import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import type { CheckoutCsvColumn } from './checkoutsToCsv.js';

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

/** How long the file stays readable, in milliseconds: some browsers read it only after the click. */
const revokeMs = 10_000;

/**
 * Downloads the sessions as a CSV file. Spreadsheets open it with all characters intact and run no formula in it. Works
 * only in the browser; call it in a click handler. Rejects when the CSV library cannot be loaded.
 */
export async function downloadCheckoutsCsv(
  sessions: readonly CheckoutSession[],
  options: DownloadCheckoutsCsvOptions = {},
): Promise<void> {
  const { now = Date.now(), fileName, ...rest } = options;
  const { checkoutsToCsv } = await import('./checkoutsToCsv.js');
  const csv = await checkoutsToCsv(sessions, {
    ...rest,
    statusOf: (session) => checkoutStatus(session, now),
  });
  // Without the byte order mark, Excel reads the file in the system's legacy encoding.
  const blob = new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName ?? `checkouts-${today(new Date())}.csv`;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), revokeMs);
}

function today(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
