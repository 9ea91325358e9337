import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, expect, test, vi } from 'vitest';
import { checkoutsToCsv } from '../../../src/components/csv/checkoutsToCsv.js';
import type { DownloadCheckoutsCsvOptions } from '../../../src/components/csv/DownloadCheckoutsCsvOptions.js';
import { downloadCheckoutsCsv } from '../../../src/components/csv/downloadCheckoutsCsv.js';
import type { CheckoutSession } from '../../../src/model/CheckoutSession.js';
import { checkoutStatus } from '../../../src/model/checkoutStatus.js';

const session: CheckoutSession = {
  id: 'a1',
  checkoutUrl: 'https://pay.example/secret#key',
  successUrl: 'https://app.example/billing?x=1,2',
  cancelUrl: undefined,
  state: 'open',
  plan: 'p1',
  product: undefined,
  metadata: {},
  createdAt: new Date('2025-03-04T10:00:00Z'),
  updatedAt: undefined,
  expireAt: new Date('2025-03-05T10:00:00Z'),
};
const now = new Date('2025-03-04T12:00:00Z');

/** `now` decides the status, as `downloadCheckoutsCsv` does. */
function toCsv(
  sessions: readonly CheckoutSession[],
  { now = Date.now(), ...options }: Omit<DownloadCheckoutsCsvOptions, 'fileName'> = {},
): string {
  return checkoutsToCsv(sessions, { ...options, statusOf: (each) => checkoutStatus(each, now) });
}

/** As a spreadsheet reads it; `delimiter` is the system's. */
function read(csv: string, delimiter = ','): string[][] {
  return Papa.parse<string[]>(csv, { delimiter }).data;
}

async function exported(change: Partial<CheckoutSession>, itemLabel?: () => string) {
  const csv = toCsv([{ ...session, ...change }], { now, itemLabel });
  const [head = [], row = []] = read(csv);
  return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('lines end in CRLF, cells are quoted where they must be, and the payment page is left out', async () => {
  const csv = toCsv([session], { now });
  expect(csv).toBe(
    [
      'id,status,state,plan,product,createdAt,updatedAt,expireAt,successUrl,cancelUrl,metadata',
      'a1,open,open,p1,,2025-03-04T10:00:00.000Z,,2025-03-05T10:00:00.000Z,"https://app.example/billing?x=1,2",,{}',
    ].join('\r\n'),
  );
  expect(csv).not.toContain('secret');
});

test('reads back as it was: quotes, commas, lines, other scripts', async () => {
  const metadata = { note: 'a "b", c\r\nd', deep: [{ ü: '東京 😀' }, -5, null] };
  const row = await exported({ metadata, state: 'a "b", c\r\nd' }, () => 'Größe "L", rot');
  expect(row.item).toBe('Größe "L", rot');
  expect(row.state).toBe('a "b", c\r\nd');
  expect(JSON.parse(row.metadata ?? '')).toEqual(metadata);
});

test('status by the clock, and headers as asked', async () => {
  const late = new Date('2025-03-06T00:00:00Z');
  const csv = toCsv([session], { now: late, headers: { id: 'Nummer' } });
  const [head, row] = read(csv);
  expect(head?.slice(0, 3)).toEqual(['Nummer', 'status', 'state']);
  expect(row?.slice(0, 3)).toEqual(['a1', 'expired', 'open']);
});

test('no sessions: the header only', async () => {
  expect(read(toCsv([]))).toHaveLength(1);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1+1',
  '=1\n+2',
  '=HYPERLINK("https://evil.example","x")',
  '＝1+1',
])('%j starts no formula', async (text) => {
  const row = await exported({ state: text, plan: text, successUrl: text }, () => text);
  for (const cell of [row.item, row.state, row.plan, row.successUrl]) {
    expect(cell?.startsWith("'")).toBe(true);
    // Nothing is lost by it.
    expect(cell?.replaceAll("'", '')).toBe(text);
  }
});

test('a header starts no formula either', async () => {
  const [head] = read(toCsv([], { headers: { id: '=1' } }));
  expect(head?.[0]).toBe("'=1");
});

test('metadata starts no formula and stays the same JSON', async () => {
  const metadata = { '<img src=x onerror=alert(1)>': '=1+1', list: ['@a', -5, 'b;=2', 'a"=3'] };
  const { metadata: cell = '' } = await exported({ metadata });
  expect(cell).toContain('<img src=x onerror=alert(1)>');
  expect(cell).not.toMatch(/["';]\s*[=+@]/);
  expect(JSON.parse(cell)).toEqual(metadata);
});

/** What a spreadsheet would start a formula with, once it has skipped quotes and blanks. */
const formula = /^[\s\p{Z}\p{C}"]*[=+\-@＝＋－＠]|^[\t\r]/u;
const delimiters = [',', ';', '\t', '|'];

/** All cells of a file with this text everywhere, however it is separated. */
async function cellsOf(text: string): Promise<string[]> {
  const evil = { state: text, plan: text, successUrl: text, metadata: { [text]: [text] } };
  const csv = toCsv([{ ...session, ...evil }, session], {
    now,
    itemLabel: () => text,
    headers: { plan: text },
  });
  return delimiters.flatMap((delimiter) => read(csv, delimiter).flat());
}

test.each([
  'x;=1+1;y',
  'x;"=1+1;y',
  'x\n"=2+2;y',
  'x\r\n"=2+2;y',
  'https://app.example/?a;"=8+8;',
  'x; "" =1',
  'x\u00a0;\u200b\u00a0＝1',
  'x|-1|@a|\t+2',
  'x;\ty',
  'x;\ry',
  'a;"\n"=1',
])('%j is a formula nowhere, whatever the system separates by', async (text) => {
  for (const cell of await cellsOf(text)) expect(cell).not.toMatch(formula);
});

test('no text is a formula anywhere, nothing but apostrophes is added, and metadata stays the same JSON', async () => {
  const piece = fc.constantFrom(...';;|,\t\r\n"" \'=+-@＝＋－＠x1{}\\\u00a0\u200b', '\r\n', '";"=');
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      for (const cell of await cellsOf(given)) expect(cell).not.toMatch(formula);
      const row = await exported({ plan: given, metadata: { [given]: [given, -1] } });
      expect(row.plan?.replaceAll("'", '')).toBe(given.replaceAll("'", ''));
      expect(JSON.parse(row.metadata ?? '')).toEqual({ [given]: [given, -1] });
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('texts of several lines are left as they are', async () => {
  const text = 'one\r\n\r\ntwo\n\nthree; four';
  expect((await exported({ plan: text })).plan).toBe(text);
});

// A step for each pair of characters would take minutes.
test.each(['\n', '\r', '\t', ' ', '"', ';', '\u00a0'])('a million of %j is no trouble', async (blank) => {
  const text = `x${blank.repeat(1_000_000)}y=1`;
  const row = await exported({ plan: text, metadata: { text } });
  expect(row.plan?.replaceAll("'", '')).toBe(text);
  expect(JSON.parse(row.metadata ?? '')).toEqual({ text });
});

test('saves a file with a byte order mark, and releases it afterwards', async () => {
  vi.useFakeTimers({ now: new Date(2025, 2, 4, 12) });
  const blobs: Blob[] = [];
  // jsdom has neither.
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob)}`);
  URL.revokeObjectURL = vi.fn();
  const saved: [string, string][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.download, this.href]);
  });
  await downloadCheckoutsCsv([session], { now });
  await downloadCheckoutsCsv([session], { now, fileName: 'mine.csv' });
  expect(saved).toEqual([
    ['checkouts-2025-03-04.csv', 'blob:1'],
    ['mine.csv', 'blob:2'],
  ]);
  expect(blobs[0]?.type).toBe('text/csv;charset=utf-8');
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
  expect([...bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from('id')]);
  expect(document.querySelector('a')).toBeNull();
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(URL.revokeObjectURL).toHaveBeenCalledTimes(2);
});
