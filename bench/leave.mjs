import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { median, openBrowser } from './harness.mjs';

/** @typedef {{ ms: number, cpuMs: number, requests: number, renders: number[] }} Leaving */

const clicked = 7;
const runs = 80;

/** From a click to the request for the payment page, as a server on this machine sees it. Each in a fresh page, by turns. */
export async function measureLeaving() {
  // In a thread of its own, or it would wait while this one is busy with the browser's messages.
  const server = new Worker(new URL('./leaveServer.mjs', import.meta.url));
  const [url] = await once(server, 'message');
  /** Requests since it was last asked. @returns {Promise<import('./leaveServer.mjs').Seen[]>} */
  async function takeSeen() {
    server.postMessage('take');
    const [seen] = await once(server, 'message');
    return seen;
  }
  const { browser, context } = await openBrowser();

  /** @param {'bare' | 'ours' | 'guarded' | 'counted'} kind @returns {Promise<Leaving>} */
  async function leave(kind) {
    const page = await context.newPage();
    await page.goto(`${url}/leave.html?page=${kind}`);
    // A page that has come to rest, as it has when a buyer decides; starting it takes both cores a while.
    await page.waitForTimeout(400);
    const box = await page.getByRole('button').nth(clicked).boundingBox();
    if (!box) throw new Error('There is no button to click.');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busyMs = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    };
    await takeSeen();
    const before = await busyMs();
    // Moves there and presses at once: nothing of the library has run for this button before.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForURL('**/pay');
    const cpuMs = (await busyMs()) - before;
    const { clickedAt, renders } = JSON.parse(
      await page.evaluate(() => sessionStorage.getItem('left') ?? ''),
    );
    const seen = await takeSeen();
    const arrived = seen.findIndex(({ path }) => path === '/pay');
    await page.close();
    return { ms: (seen[arrived]?.at ?? Number.NaN) - clickedAt, cpuMs, requests: arrived, renders };
  }

  try {
    /** @type {Record<'bare' | 'ours' | 'guarded', Leaving[]>} */
    const left = { bare: [], ours: [], guarded: [] };
    for (let run = -3; run < runs; run += 1) {
      // Who goes first changes too.
      const order = /** @type {const} */ (['bare', 'ours', 'guarded']);
      for (const kind of run % 2 ? order : order.toReversed()) {
        const leaving = await leave(kind);
        if (run >= 0) left[kind].push(leaving);
      }
    }
    return figures(left, await leave('counted'));
  } finally {
    await browser.close();
    await server.terminate();
  }
}

/**
 * @param {Record<'bare' | 'ours' | 'guarded', Leaving[]>} left @param {Leaving} counted
 * @returns {import('./report.mjs').Figure[]}
 */
function figures({ bare, ours, guarded }, counted) {
  const [bareMs, oursMs, guardedMs] = [bare, ours, guarded].map((leavings) =>
    median(leavings.map(({ ms }) => ms)),
  );
  const [bareCpu, oursCpu] = [bare, ours].map((leavings) => median(leavings.map(({ cpuMs }) => cpuMs)));
  const others = counted.renders.filter((_, index) => index !== clicked);
  return [
    {
      figure: 'click to navigation request',
      measured: (oursMs ?? NaN) / (bareMs ?? NaN),
      limit: 1.15,
      detail: `${oursMs?.toFixed(1)} ms, bare React page ${bareMs?.toFixed(1)} ms; medians of ${runs}`,
    },
    {
      figure: 'CPU from the click to the new page',
      measured: (oursCpu ?? NaN) / (bareCpu ?? NaN),
      detail: `${oursCpu?.toFixed(1)} ms of the page's main thread, bare React page ${bareCpu?.toFixed(1)} ms`,
    },
    {
      figure: 'the same with the guard, which has read ahead',
      measured: (guardedMs ?? NaN) / (bareMs ?? NaN),
      detail: `${guardedMs?.toFixed(1)} ms: the guard costs ${((guardedMs ?? NaN) - (oursMs ?? NaN)).toFixed(1)} ms`,
    },
    {
      figure: 'requests in between, with the guard',
      measured: Math.max(...guarded.map(({ requests }) => requests)),
      limit: 1,
    },
    { figure: 'requests in between', measured: Math.max(...ours.map(({ requests }) => requests)), limit: 1 },
    { figure: 'renders of the clicked button', measured: counted.renders[clicked] ?? NaN, limit: 2 },
    { figure: 'renders of the 49 others', measured: others.reduce((sum, count) => sum + count, 0), limit: 0 },
  ];
}
