import { openPages } from './harness.mjs';
import { decodeFigures, manyFigures, ratio } from './tableFigures.mjs';

/** @typedef {import('playwright').Page} Page @typedef {import('./tableFigures.mjs').Visit} Visit @typedef {import('./tableFigures.mjs').Visits} Visits */

const runs = { many: 7, few: 25, decode: 11 };

/** The history table against a naive one, each visit in a fresh page, the two by turns. */
export async function measureTable() {
  const { onPage, close } = await openPages('table.html');
  try {
    /** @param {number} rounds @param {number} count @param {boolean} warm */
    const tables = (rounds, count, warm) =>
      compare(rounds, (who) => onPage((page) => visit(page, who, count, warm)));
    const many = await tables(runs.many, 10_000, true);
    const manyCold = await tables(runs.many, 10_000, false);
    const few = await tables(runs.few, 100, true);
    const fewCold = await tables(runs.few, 100, false);
    const decodes = [];
    for (let run = -1; run < runs.decode; run += 1) {
      const decode = await onPage(timeDecode);
      if (run >= 0) decodes.push(decode);
    }
    const requests = await onPage((page) => page.evaluate(() => window.bench.countRequests()));
    const row = await onPage(async (page) => {
      await page.evaluate(() => window.bench.prepare(100));
      return page.evaluate(() => window.bench.clickRow());
    });
    return [
      ...manyFigures(many),
      ...decodeFigures(decodes),
      ratio('mount, 100 sessions', few, 'mount', 0.8),
      ratio('first mount in a page, 10,000', manyCold, 'mount'),
      ratio('first mount in a page, 100', fewCold, 'mount'),
      { figure: 'list requests of 23 readers', measured: requests, limit: 1 },
      {
        figure: 'renders of other rows',
        measured: row.others,
        limit: 0,
        detail: `every button of one row pressed, which rendered it ${row.clicked} times`,
      },
    ];
  } finally {
    await close();
  }
}

/**
 * @param {number} runs @param {(who: 'naive' | 'ours') => Promise<Visit>} measure
 */
async function compare(runs, measure) {
  /** @type {Visits} */
  const visits = { naive: [], ours: [] };
  for (let run = -1; run < runs; run += 1) {
    for (const who of /** @type {const} */ (['naive', 'ours'])) {
      const visit = await measure(who);
      // The first round warms the browser up.
      if (run >= 0) visits[who].push(visit);
    }
  }
  return visits;
}

/** @param {Page} page */
async function heapOf(page) {
  const cdp = await page.context().newCDPSession(page);
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
}

/** @param {Page} page */
async function timeDecode(page) {
  const collect = await heapOf(page);
  await page.evaluate(() => window.bench.holdAnswer(10_000));
  await collect();
  const parse = await page.evaluate(() => window.bench.timeParse());
  await collect();
  return { parse, ours: await page.evaluate(() => window.bench.timeList()) };
}

/**
 * @param {Page} page @param {'naive' | 'ours'} who @param {number} count @param {boolean} warm
 * @returns {Promise<Visit>}
 */
async function visit(page, who, count, warm) {
  const heap = await heapOf(page);
  if (warm) await page.evaluate(() => window.bench.warmUp());
  const empty = await heap();
  await page.evaluate((n) => window.bench.prepare(n), count);
  const withList = await heap();
  const mount = await page.evaluate(
    (name) => (name === 'ours' ? window.bench.mountOurs() : window.bench.mountNaive()),
    who,
  );
  const mounted = await heap();
  const elements = await page.evaluate(() => window.bench.elements());
  const sort = await page.evaluate(() => window.bench.sort());
  return { mount, sort, list: withList - empty, heap: mounted - withList, elements };
}
