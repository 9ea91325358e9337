import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';
import { inertCell, inertJson } from './inertCell.js';

/**
 * A column of the export. `status` is judged by the clock too, `state` is the server's own word; dates are
 * ISO 8601 in UTC, `metadata` is JSON.
 */
export type CheckoutCsvColumn =
  | 'id'
  | 'item'
  | 'status'
  | 'state'
  | 'plan'
  | 'product'
  | 'createdAt'
  | 'updatedAt'
  | 'expireAt'
  | 'successUrl'
  | 'cancelUrl'
  | 'metadata';

export interface CheckoutsCsvOptions {
  /** Fills the column `item` with what was bought, as a buyer knows it; without it there is no such column. */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /**
   * Header texts.
   * @default the columns' own names, which a script can rely on
   */
  headers?: Partial<Record<CheckoutCsvColumn, string>> | undefined;
  /**
   * The moment to judge `status` by, a `Date` or milliseconds since the epoch.
   * @default Date.now()
   */
  now?: Date | number | undefined;
}

/**
 * Returns sessions as CSV (RFC 4180), in the order given. No cell can start a formula in a spreadsheet, also where it
 * separates cells by semicolon, bar or tab: an apostrophe is put before what would. The payment page's address is left
 * out, because whoever has it can pay.
 */
export async function checkoutsToCsv(
  sessions: readonly CheckoutSession[],
  options: CheckoutsCsvOptions = {},
): Promise<string> {
  const { itemLabel, headers = {}, now = Date.now() } = options;
  // Loaded here, so that it costs nothing until somebody exports.
  const { default: papa } = await import('papaparse');
  const columns: [CheckoutCsvColumn, (session: CheckoutSession) => string | undefined][] = [
    ['id', ({ id }) => id],
    ...(itemLabel ? [['item', itemLabel] satisfies [CheckoutCsvColumn, typeof itemLabel]] : []),
    ['status', (session) => checkoutStatus(session, now)],
    ['state', ({ state }) => state],
    ['plan', ({ plan }) => plan],
    ['product', ({ product }) => product],
    ['createdAt', ({ createdAt }) => createdAt?.toISOString()],
    ['updatedAt', ({ updatedAt }) => updatedAt?.toISOString()],
    ['expireAt', ({ expireAt }) => expireAt?.toISOString()],
    ['successUrl', ({ successUrl }) => successUrl],
    ['cancelUrl', ({ cancelUrl }) => cancelUrl],
    ['metadata', ({ metadata }) => inertJson(metadata)],
  ];
  const head = columns.map(([name]) => inertCell(headers[name] ?? name));
  const rows = sessions.map((session) => columns.map(([, read]) => inertCell(read(session) ?? '')));
  return papa.unparse([head, ...rows], { newline: '\r\n' });
}
