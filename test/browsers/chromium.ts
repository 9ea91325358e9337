import { type Page, chromium as playwright } from 'playwright';
import { findChromium } from '../../scripts/findChromium.mjs';
import type { EngineKind, EnginePage } from './Engine.js';

export const chromium: EngineKind = {
  name: 'Chromium',
  missing: findChromium() ? undefined : 'chromium',
  keepsPages: true,
  async start() {
    const browser = await playwright.launch({
      executablePath: findChromium(),
      args: ['--disable-gpu', '--disable-quic'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext();
    const ids = new Map<Page, string>();
    const wrap = (page: Page): EnginePage => {
      if (!ids.has(page)) ids.set(page, String(ids.size));
      return {
        id: ids.get(page) as string,
        goto: async (url) => void (await page.goto(url)),
        run: (expression) => page.evaluate(expression),
        click: (selector, times = 1) =>
          times === 2 ? page.dblclick(selector) : page.click(selector, { noWaitAfter: true }),
        pressEscape: () => page.keyboard.press('Escape'),
        show: () => page.bringToFront(),
      };
    };
    await context.newPage();
    return {
      pages: async () => context.pages().map(wrap),
      openPage: async () => wrap(await context.newPage()),
      close: () => browser.close(),
    };
  },
};
