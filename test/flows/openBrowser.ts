import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { findChromium } from '../../scripts/findChromium.mjs';
import { createConsoleRecord } from '../helpers/createConsoleRecord.js';

interface OpenBrowserOptions {
  /** Arguments that Playwright passes to Chromium, and that are to be left out. */
  ignoreArgs?: string[];
}

/**
 * One Chromium for the file, and a new buyer for each test. A test fails when a page of any buyer logs an error or a
 * warning that the test did not declare, Chromium's own "Failed to load resource" included.
 */
export function openBrowser({ ignoreArgs = [] }: OpenBrowserOptions = {}) {
  const record = createConsoleRecord();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--disable-gpu', '--disable-quic'],
      ignoreDefaultArgs: ignoreArgs,
    });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await newBuyer();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    record.check();
  });

  /** A page in a profile of its own. */
  async function newBuyer(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US', ...options });
    context.setDefaultTimeout(10_000);
    context.on('weberror', (failure) => record.add(String(failure.error())));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) record.add(message.text());
    });
    return context.newPage();
  }

  return {
    page: () => page,
    newBuyer,
    /** Declares that this test's pages log errors or warnings that match `pattern`: see `createConsoleRecord`. */
    expectConsole: record.declare,
  };
}
