import { median, openPages } from './harness.mjs';

/** @typedef {import('playwright').Page} Page @typedef {import('./pages/interactions.js').Interaction} Interaction */

/** @type {readonly Interaction[]} */
const interactions = ['page', 'chip', 'typing', 'sort'];
/** The limit of each size, as ratio to the first. */
const sizes = /** @type {const} */ ([
  [1000, 1],
  [10_000, 1.5],
  [100_000, 3],
]);
const rounds = 9;

/** How the time from an interaction to its paint grows with the list. The sizes by turns, each in a fresh page. */
export async function measureGrowth() {
  /** @type {Record<Interaction, number[]>[]} */
  const times = sizes.map(() => ({ page: [], chip: [], typing: [], sort: [] }));
  const { onPage, close } = await openPages('table.html');
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const [at, [count]] of sizes.entries()) {
        const visited = await onPage((page) => visit(page, count));
        // The first round warms the browser up.
        if (round < 0) continue;
        for (const name of interactions) times[at]?.[name].push(visited[name]);
      }
    }
  } finally {
    await close();
  }
  return interactions.flatMap((name) => {
    const medians = times.map((each) => median(each[name]));
    return sizes
      .slice(1)
      .map(([count, limit], at) => figure(name, count, limit, medians[0], medians[at + 1]));
  });
}

/** @param {Page} page @param {number} count @returns {Promise<Record<Interaction, number>>} */
async function visit(page, count) {
  await page.evaluate(() => window.bench.warmUpInteractions());
  await page.evaluate((n) => window.bench.prepare(n), count);
  const times = { page: 0, chip: 0, typing: 0, sort: 0 };
  // Each on a table of its own, which has prepared nothing for it.
  for (const name of interactions) {
    await page.evaluate(() => window.bench.mountOurs());
    times[name] = await page.evaluate((one) => window.bench.interact(one), name);
    await page.evaluate(() => window.bench.unmount());
  }
  return times;
}

/**
 * @param {Interaction} name @param {number} count @param {number} limit
 * @param {number | undefined} first @param {number | undefined} ms
 * @returns {import('./report.mjs').Figure}
 */
function figure(name, count, limit, first = NaN, ms = NaN) {
  const detail = `${ms.toFixed(1)} ms, 1,000 sessions ${first.toFixed(1)} ms; medians of ${rounds}`;
  return { figure: `${name}, ${count.toLocaleString('en')} sessions`, measured: ms / first, limit, detail };
}
