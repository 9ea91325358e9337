import type { BrowserContextOptions, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/findChromium.mjs';
import { openShopServer } from './openShopServer.js';

interface Row {
  fault: string;
  asked: number;
  made: number;
  saw: string;
  next: string;
}

interface OpenShopOptions {
  ignoreArgs?: string[];
  /** Sandbox and shop speak Connect in place of REST. */
  isConnect?: boolean;
}

/**
 * A shop with a sandbox, and a buyer in Chromium for each test. Every test closes with `verdict`, which holds the
 * rule that no more sessions exist than were asked for, and makes the row of the table that is printed at the end.
 */
export function openShop(title: string, { ignoreArgs = [], isConnect = false }: OpenShopOptions = {}) {
  const rows: Row[] = [];
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let server: Awaited<ReturnType<typeof openShopServer>>;
  let page: Page;

  beforeAll(async () => {
    server = await openShopServer(inject('shopDir'), isConnect ? 'connect' : 'rest-feature');
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--disable-gpu', '--disable-quic'],
      ignoreDefaultArgs: ignoreArgs,
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    const line = (cells: unknown[]) => `| ${cells.join(' | ')} |`;
    const head = [
      line([title, 'asked', 'made', 'the buyer saw', 'next']),
      line(['---', '---', '---', '---', '---']),
    ];
    console.log([...head, ...rows.map((row) => line(Object.values(row)))].join('\n'));
  });
  beforeEach(async () => {
    server.sandbox.reset();
    server.clock.aheadMs = 0;
    page = await newBuyer();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  async function newBuyer(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US', ...options });
    context.setDefaultTimeout(8_000);
    return context.newPage();
  }

  return {
    page: () => page,
    sandbox: () => server.sandbox,
    clock: () => server.clock,
    newBuyer,
    url(path: string) {
      const url = new URL(path, server.origin);
      if (isConnect) url.search = url.search ? `?connect&${url.search.slice(1)}` : '?connect';
      return url.href;
    },
    buy: (in_: Page = page) => in_.getByRole('button', { name: 'Buy Pro' }),
    pay: (in_: Page = page) => in_.getByRole('button', { name: 'Start trial' }),
    notice: (in_: Page = page) => in_.locator('.fc-return'),
    alert: (in_: Page = page) => in_.getByRole('alert').filter({ hasText: /./ }),
    log: (in_: Page = page) => in_.evaluate(() => window.log),
    verdict(row: Omit<Row, 'made'>) {
      const made = server.sandbox.sessions().length;
      rows.push({ fault: row.fault, asked: row.asked, made, saw: row.saw, next: row.next });
      expect(made).toBeLessThanOrEqual(row.asked);
      return made;
    },
  };
}
