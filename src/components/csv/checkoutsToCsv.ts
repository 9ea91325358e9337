import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { inertCell, inertJson } from './inertCell.js';

/**
 * A column of the export. `status` takes the current time into account, `state` is the server's own value. Dates are
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

interface CheckoutsToCsvOptions {
  /** Fills the column `item`; without it there is no such column. */
  itemLabel?: ((session: CheckoutSession) => string | undefined) | undefined;
  /** Header texts instead of the names of the columns. */
  headers?: Partial<Record<CheckoutCsvColumn, string>> | undefined;
  /** Fills the column `status`. */
  statusOf: (session: CheckoutSession) => string;
}

/**
 * Returns the sessions as CSV (RFC 4180), in the given order. No cell can start a formula in a spreadsheet: such a cell
 * gets a leading apostrophe. The address of the payment page is left out, since anyone who has it can pay.
 */
export function checkoutsToCsv(
  sessions: readonly CheckoutSession[],
  { itemLabel, headers = {}, statusOf }: CheckoutsToCsvOptions,
): string {
  const columns: [CheckoutCsvColumn, (session: CheckoutSession) => string | undefined][] = [
    ['id', ({ id }) => id],
    ...(itemLabel ? [['item', itemLabel] satisfies [CheckoutCsvColumn, typeof itemLabel]] : []),
    ['status', statusOf],
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
  return [head, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

/** Spaces at the ends are quoted too, since some readers trim them. */
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
