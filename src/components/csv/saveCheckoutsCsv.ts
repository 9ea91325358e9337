import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { checkoutsToCsv } from './checkoutsToCsv.js';
import type { DownloadCheckoutsCsvOptions } from './DownloadCheckoutsCsvOptions.js';

/** How long the file stays readable, in milliseconds: some browsers read it only after the click. */
const revokeMs = 10_000;

/** What `downloadCheckoutsCsv` does, loaded at the first export. */
export function saveCheckoutsCsv(
  sessions: readonly CheckoutSession[],
  options: DownloadCheckoutsCsvOptions,
): void {
  const { now = Date.now(), fileName, ...rest } = options;
  const csv = checkoutsToCsv(sessions, {
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
