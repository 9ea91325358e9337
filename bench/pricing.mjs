import { median, openPages } from './harness.mjs';

/** @typedef {import('playwright').Page} Page @typedef {'naive' | 'ours'} Who */

const rounds = 9;

/** The pricing table with its comparison against a bare list of the same cells, each in a fresh page, by turns. */
export async function measurePricing() {
  const { onPage, close } = await openPages('pricing.html');
  try {
    const requests = await onPage((page) => page.evaluate(() => window.pricingBench.countRequests()));
    const warm = await compare((who) => onPage((page) => mount(page, who, true)));
    const cold = await compare((who) => onPage((page) => mount(page, who, false)));
    return [
      { ...ratio('mount, 200 plans x 50 features', warm), limit: 1.5 },
      ratio('first mount in a page', cold),
      { figure: 'requests for plans', measured: requests.ListPlans, limit: 1 },
      { figure: 'requests for subscriptions', measured: requests.ListSubscriptions, limit: 1 },
    ];
  } finally {
    await close();
  }
}

/** @param {(who: Who) => Promise<Mount>} measure */
async function compare(measure) {
  /** @type {Record<Who, Mount[]>} */
  const mounts = { naive: [], ours: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const who of /** @type {const} */ (['naive', 'ours'])) {
      const mounted = await measure(who);
      // The first round warms the browser up.
      if (round >= 0) mounts[who].push(mounted);
    }
  }
  return mounts;
}

/** @typedef {{ time: number, elements: number }} Mount */

/** @param {Page} page @param {Who} who @param {boolean} warm @returns {Promise<Mount>} */
async function mount(page, who, warm) {
  if (warm) await page.evaluate(() => window.pricingBench.warmUp());
  await page.evaluate(() => window.pricingBench.prepare(200, 50));
  const time = await page.evaluate(
    (name) => (name === 'ours' ? window.pricingBench.mountOurs() : window.pricingBench.mountNaive()),
    who,
  );
  return { time, elements: await page.evaluate(() => window.pricingBench.elements()) };
}

/** @param {string} figure @param {Record<Who, Mount[]>} mounts @returns {import('./report.mjs').Figure} */
function ratio(figure, mounts) {
  const [ours, naive] = [median(mounts.ours.map(timeOf)), median(mounts.naive.map(timeOf))];
  const elements = `${mounts.ours[0]?.elements} elements, naive ${mounts.naive[0]?.elements}`;
  const detail = `${ours.toFixed(1)} ms, naive ${naive.toFixed(1)} ms; medians of ${rounds}; ${elements}`;
  return { figure, measured: ours / naive, detail };
}

/** @param {Mount} mounted */
const timeOf = ({ time }) => time;
