import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutsCsvOptions, checkoutsToCsv } from './checkoutsToCsv.js';

export interface DownloadCheckoutsCsvOptions extends CheckoutsCsvOptions {
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
  const csv = await checkoutsToCsv(sessions, options);
  // Without the byte order mark, Excel reads the file in the system's legacy encoding.
  const blob = new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = options.fileName ?? `checkouts-${today(new Date())}.csv`;
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
