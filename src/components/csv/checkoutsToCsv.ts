import type { CheckoutSession } from '../../model/CheckoutSession.js';
import { checkoutStatus } from '../../model/checkoutStatus.js';

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
 * Sessions as CSV after RFC 4180, in the order given. No cell can start a formula in a spreadsheet: one that would
 * gets an apostrophe in front. The payment page's address is left out, since whoever holds it can pay.
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
  const head = columns.map(([name]) => inert(headers[name] ?? name));
  const rows = sessions.map((session) => columns.map(([, read]) => inert(read(session) ?? '')));
  return papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: formulaStart });
}

// Papa's own pattern misses a formula of several lines, leading blanks, and the full-width signs that Excel takes too.
const formulaStart = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;
// Where a spreadsheet expects semicolons, as in much of Europe, it starts a cell after each, quotes or not.
const innerStart = /([;|\t\r\n]\s*)([=+\-@＝＋－＠])/g;

function inert(text: string): string {
  return text.replace(innerStart, "$1'$2");
}

/** Escaped the way of JSON, so that it reads back as it was. */
function inertJson(metadata: object): string {
  return JSON.stringify(metadata).replace(
    /([";|]\s*)([=+\-@＝＋－＠])/g,
    (_, before: string, sign: string) => `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
