import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openShopServer } from '../flows/openShopServer.js';
import { chromium } from './chromium.js';
import type { Engine, EnginePage } from './Engine.js';
import { firefox } from './firefox.js';
import { goBack, press, see, until } from './inPage.js';
import { webkit } from './webkit.js';

const engines = [chromium, firefox, webkit];
const hour = 3_600_000;
/** Case, then engine: what was seen. */
const table = new Map<string, Map<string, string>>();

let server: Awaited<ReturnType<typeof openShopServer>>;
beforeAll(async () => {
  server = await openShopServer(inject('shopDir'), 'connect');
});
afterAll(async () => {
  await server.close();
  const names = engines.map(({ name }) => name);
  const rows = [...table].map(([title, seen]) => [
    title,
    ...names.map((name) => seen.get(name) ?? 'not run'),
  ]);
  const lines = [['case', ...names], ['---', ...names.map(() => '---')], ...rows];
  console.log(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
});

describe.each(engines)('$name', ({ name, missing, keepsPages, start }) => {
  let engine: Engine;
  let page: EnginePage;

  beforeEach(async () => {
    server.sandbox.reset();
    server.clock.aheadMs = 0;
    engine = await start();
    [page] = (await engine.pages()) as [EnginePage];
  });
  afterEach(() => engine?.close());

  const shop = (query = '') => `${server.origin}/shop?connect${query}`;
  const completed = (of: EnginePage) => of.run<number>('window.log.completed.length');

  /** A case, which returns what to put into the table. */
  function check(title: string, run: () => Promise<string>): void {
    const seen = table.get(title) ?? new Map<string, string>();
    table.set(title, seen);
    if (missing) seen.set(name, `not run: needs ${missing}`);
    test.skipIf(missing)(title, async () => {
      seen.set(name, 'FAILED');
      seen.set(name, await run());
    });
  }

  async function leaveForPayment(query = ''): Promise<void> {
    await page.goto(shop(query));
    await press(page, 'Buy Pro');
    await see(page, 'Start trial');
  }

  check('journey', async () => {
    await leaveForPayment();
    await press(page, 'Start trial');
    await see(page, 'Checkout for pro complete');
    expect(await completed(page)).toBe(1);
    expect(await page.run('location.search')).toBe('?connect');
    return 'complete, address clean';
  });

  check('Back from the payment page', async () => {
    await leaveForPayment();
    await goBack(page);
    await until(page, "document.querySelector('.fc-checkout')?.dataset.state", 'idle');
    const restored = await page.run<boolean[]>('window.log.restored');
    expect(restored).toEqual(keepsPages ? [false, true] : [false]);
    await press(page, 'Buy Pro');
    await see(page, 'Start trial');
    expect(server.sandbox.sessions()).toHaveLength(2);
    return `button works, persisted ${restored.includes(true)}`;
  });

  check('double click', async () => {
    await page.goto(shop());
    await press(page, 'Buy Pro', 2);
    await see(page, 'Start trial');
    expect(server.sandbox.sessions()).toHaveLength(1);
    return '1 session';
  });

  check('popup', async () => {
    await page.goto(shop('&target=popup'));
    await press(page, 'Buy Pro');
    await expect.poll(async () => (await engine.pages()).length).toBe(2);
    const popup = (await engine.pages()).find(({ id }) => id !== page.id) as EnginePage;
    await see(popup, 'Start trial');
    await press(popup, 'Start trial');
    await see(page, 'Checkout for pro complete');
    await expect.poll(async () => (await engine.pages()).length).toBe(1);
    expect(await completed(page)).toBe(1);
    return 'popup closed, complete in its opener';
  });

  check('return in two tabs', async () => {
    await leaveForPayment();
    const [session] = server.sandbox.sessions();
    server.sandbox.pay(session?.id as string);
    const tab = await engine.openPage();
    const back = session?.successUrl as string;
    await Promise.all([page.goto(back), tab.goto(back)]);
    for (const each of [page, tab]) {
      await each.show();
      await see(each, 'complete');
    }
    const told = [await completed(page), await completed(tab)].sort();
    expect(told).toEqual([0, 1]);
    return 'both show it, told once';
  });

  check('storage blocked', async () => {
    await leaveForPayment('&blocked');
    await press(page, 'Start trial');
    await see(page, 'Checkout complete');
    expect(await completed(page)).toBe(1);
    return 'complete';
  });

  check('expiry', async () => {
    await leaveForPayment('&history');
    server.clock.aheadMs = 25 * hour;
    await page.goto(shop('&history'));
    await see(page, 'Expired');
    expect(await page.run("document.querySelectorAll('.fc-history tbody a').length")).toBe(0);
    return 'expired, no Resume';
  });

  check('details dialog', async () => {
    await leaveForPayment();
    await page.goto(shop('&history'));
    await press(page, 'More actions');
    await press(page, 'Details');
    await until(page, "document.querySelector('[role=dialog]')?.contains(document.activeElement) ?? false");
    await page.pressEscape();
    await until(page, "document.querySelector('[role=dialog]') === null");
    await until(page, "document.activeElement.getAttribute('aria-haspopup')", 'menu');
    return 'opens, Escape closes, focus is back';
  });
});
