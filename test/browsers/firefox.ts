import { existsSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import type { EngineKind, EnginePage } from './Engine.js';

const executablePath = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

/** Playwright drives its own builds of Firefox only. Puppeteer drives any, over WebDriver BiDi. */
export const firefox: EngineKind = {
  name: 'Firefox',
  missing: executablePath ? undefined : 'firefox-esr',
  keepsPages: true,
  async start() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
    const ids = new Map<Page, string>();
    const wrap = (page: Page): EnginePage => {
      if (!ids.has(page)) ids.set(page, String(ids.size));
      return {
        id: ids.get(page) as string,
        goto: async (url) => void (await page.goto(url)),
        run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        async click(selector, times = 1) {
          const element = await page.$(selector);
          await element?.click({ count: times });
        },
        pressEscape: () => page.keyboard.press('Escape'),
        show: () => page.bringToFront(),
      };
    };
    return {
      pages: async () => (await browser.pages()).map(wrap),
      openPage: async () => wrap(await browser.newPage()),
      close: () => browser.close(),
    };
  },
};
