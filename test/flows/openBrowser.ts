import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findChromium } from '../../scripts/findChromium.mjs';

/** One Chromium for the file, and for each test a buyer of its own, whose console must stay free of errors. */
export function openBrowser() {
  let browser: Browser;
  let page: Page;
  let errors: string[];
  let expected: RegExp | undefined;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--disable-gpu', '--disable-quic'],
    });
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US' });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    errors = [];
    expected = undefined;
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterEach(async () => {
    await page.context().close();
    // Chromium itself reports each failed request; those that a test asked for are not a fault of the page.
    expect(
      errors.filter((text) => !text.startsWith('Failed to load resource') && !expected?.test(text)),
    ).toEqual([]);
  });

  return {
    page: () => page,
    /** Errors that the browser itself reports in this test. */
    expectErrors(like: RegExp) {
      expected = like;
    },
  };
}

/** Counts what the page sends to the checkouts API. */
export function countCalls(page: Page, method: 'GET' | 'POST') {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.method() === method && request.url().endsWith('/checkouts')) calls.push(request.url());
  });
  return calls;
}
