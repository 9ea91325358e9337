import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { type CheckoutsCsvOptions, checkoutsToCsv } from './checkoutsToCsv.js';

export interface DownloadCheckoutsCsvOptions extends CheckoutsCsvOptions {
  /** @default `checkouts-YYYY-MM-DD.csv`, by the buyer's calendar */
  fileName?: string | undefined;
}

/** Some browsers read the file only after the click has returned. */
const revokeMs = 10_000;

/**
 * Saves sessions as a CSV file that spreadsheets open with all characters intact and no formula run. Rejects when
 * the CSV library cannot be loaded. For the browser; call it from a click.
 */
export async function downloadCheckoutsCsv(
  sessions: readonly CheckoutSession[],
  options: DownloadCheckoutsCsvOptions = {},
): Promise<void> {
  const csv = await checkoutsToCsv(sessions, options);
  // Excel takes a file without the mark for the system's old code page.
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
