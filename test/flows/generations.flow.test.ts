import type { Page } from 'playwright';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.js';
import { payPro } from './payPro.js';

const demo = inject('demoUrl');
const { page, expectConsole } = openBrowser();

const servers = [
  { title: 'REST feature', apiPath: '/frontier', hasSetup: false, heldStatus: undefined },
  { title: 'REST product', apiPath: '/frontier-product', hasSetup: true, heldStatus: 500 },
  { title: 'Connect', apiPath: '/frontier-connect', hasSetup: true, heldStatus: 409 },
];

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const message = (page: Page) => page.locator('.fc-return');

async function choose(page: Page, title: string) {
  await page.locator('.sandbox summary').click();
  const options = page.getByLabel('Which Frontier');
  const label = await options.getByRole('option', { name: title }).textContent();
  await options.focus();
  await options.selectOption({ label: label ?? '' });
  await page.locator('.sandbox-now').getByText(title).waitFor();
  expect(await options.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.locator('.sandbox summary').click();
}

describe.each(servers)('$title', ({ title, apiPath, hasSetup, heldStatus }) => {
  const apiCalls: string[] = [];

  beforeEach(async () => {
    await fetch(`${demo}${apiPath}/__sandbox`, { method: 'DELETE' });
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${demo}${apiPath}/__sandbox`, { method: 'POST', headers, body: '{"lagMs":0}' });
    apiCalls.length = 0;
    await page().goto(demo);
    await choose(page(), title);
    page().on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/checkout/i.test(pathname) && pathname.startsWith('/frontier')) apiCalls.push(pathname);
    });
  });

  test('a plan: click, pay, come back, be on it', async () => {
    await page().getByRole('button', { name: 'Upgrade to Pro' }).click();
    await page().getByRole('button', { name: payPro }).click();
    await page().waitForURL(`${demo}/billing**`);
    await message(page()).getByText('You’re on Pro').waitFor();
    await row(page(), /Pro Complete/).waitFor();
    expect(apiCalls.length).toBeGreaterThan(1);
    expect(apiCalls.filter((path) => !path.startsWith(`${apiPath}/`))).toEqual([]);
  });

  test('giving up: still open, and resumed', async () => {
    await page().getByRole('button', { name: 'Upgrade to Pro' }).click();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await message(page()).getByRole('link', { name: 'Resume' }).click();
    await page().getByRole('button', { name: payPro }).click();
    await row(page(), /Pro Complete/).waitFor();
  });

  test('credits', async () => {
    if (hasSetup) await page().getByLabel('Packs of 500').fill('3');
    await page()
      .getByRole('button', { name: /Buy .*credits/ })
      .click();
    await page()
      .getByRole('button', { name: hasSetup ? 'Pay $60.00' : 'Pay $20.00' })
      .click();
    await row(page(), /500 credits Complete/).waitFor();
  });

  // The first servers sell no such things, and flatten the last one's answer as the second do.
  if (!hasSetup) return;

  test('a payment method, and the portal, which leaves no trace', async () => {
    await page().goto(`${demo}/billing`);
    await page().getByRole('button', { name: 'Save a payment method' }).click();
    await page().getByRole('button', { name: 'Save payment method' }).click();
    await page().waitForURL(`${demo}/billing**`);
    await row(page(), /Complete/).waitFor();
    await page().getByRole('button', { name: 'Invoices and cards' }).click();
    await page()
      .getByRole('link', { name: /Return to/ })
      .click();
    await row(page(), /Complete/).waitFor();
    expect(page().url()).toBe(`${demo}/billing`);
    // The head, and the payment method.
    expect(await page().getByRole('row').count()).toBe(2);
    expect(await message(page()).getAttribute('data-status')).toBe('idle');
    expect(await page().evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('a plan already held is refused beside the button', async () => {
    expectConsole(new RegExp(`status of ${heldStatus}`), 1);
    if (heldStatus === 500) expectConsole(/^react-frontier-checkout: Create checkout/, 1);
    const choosePlan = () => page().getByRole('button', { name: 'Choose Starter' }).click();
    await choosePlan();
    await page().getByRole('button', { name: 'Pay $9.00' }).click();
    await row(page(), /Starter Complete/).waitFor();
    await page().goto(demo);
    await choosePlan();
    await page().getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    expect(page().url()).toBe(`${demo}/`);
  });
});
