import type { BrowserContextOptions, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { findChromium } from '../../scripts/findChromium.mjs';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { connectTransport } from '../../src/wire/connectTransport.js';
import { restTransport } from '../../src/wire/restTransport.js';
import { openShopServer } from './openShopServer.js';
import { organisations } from './shop/organisations.js';

interface Row {
  fault: string;
  asked: number;
  made: number;
  saw: string;
  next: string;
}

interface OpenShopOptions {
  ignoreArgs?: string[];
  /** What sandbox and shop speak. @default 'rest-feature' */
  generation?: SandboxOptions['generation'];
}

/**
 * A shop with a sandbox, and a buyer in Chromium for each test. Every test closes with `verdict`, which holds the
 * rule that no more sessions exist than were asked for, and makes the row of the table that is printed at the end.
 */
export function openShop(
  title: string,
  { ignoreArgs = [], generation = 'rest-feature' }: OpenShopOptions = {},
) {
  const rows: Row[] = [];
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  let server: Awaited<ReturnType<typeof openShopServer>>;
  let page: Page;

  beforeAll(async () => {
    server = await openShopServer(inject('shopDir'), generation);
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
    server.sandboxB.reset();
    server.clock.aheadMs = 0;
    server.payPage.headers = {};
    server.payPage.keepsPlaceholder = false;
    page = await newBuyer();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  async function newBuyer(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US', ...options });
    context.setDefaultTimeout(8_000);
    return context.newPage();
  }

  function url(path: string): string {
    const found = new URL(path, server.origin);
    const dialect = { 'rest-feature': '', 'rest-product': 'product', connect: 'connect' }[generation];
    found.search = [dialect, found.search.slice(1)].filter(Boolean).join('&');
    return found.href;
  }

  /** A session that another device of the same account starts. */
  function startElsewhere(plan: string) {
    const options = { baseUrl: `${server.origin}/frontier` };
    const dialect = generation === 'rest-product' ? 'product' : 'feature';
    const transport =
      generation === 'connect' ? connectTransport(options) : restTransport({ ...options, dialect });
    const returnUrls = { successUrl: url('/done'), cancelUrl: url('/shop') };
    return transport.createCheckout(organisations.A, { plan, ...returnUrls });
  }

  return {
    page: () => page,
    sandbox: () => server.sandbox,
    sandboxB: () => server.sandboxB,
    clock: () => server.clock,
    payPage: () => server.payPage,
    apiElsewhere: () => server.apiElsewhere,
    newBuyer,
    url,
    startElsewhere,
    buy: (in_: Page = page) => in_.getByRole('button', { name: 'Buy Pro' }),
    pay: (in_: Page = page) => in_.getByRole('button', { name: 'Start trial' }),
    buyTeam: (in_: Page = page) => in_.getByRole('button', { name: 'Buy Team' }),
    payTeam: (in_: Page = page) => in_.getByRole('button', { name: 'Pay $990.00' }),
    offer: (in_: Page = page) => in_.getByRole('link', { name: 'Go to the payment page' }),
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
