import type { CheckoutSession } from '../../model/CheckoutSession.js';
import type { DownloadCheckoutsCsvOptions } from './DownloadCheckoutsCsvOptions.js';

/**
 * Downloads the sessions as a CSV file. Spreadsheets open it with all characters intact and run no formula in it. Works
 * only in the browser; call it in a click handler. Rejects when its code cannot be loaded.
 */
export async function downloadCheckoutsCsv(
  sessions: readonly CheckoutSession[],
  options: DownloadCheckoutsCsvOptions = {},
): Promise<void> {
  const { saveCheckoutsCsv } = await import('./saveCheckoutsCsv.js');
  saveCheckoutsCsv(sessions, options);
}
