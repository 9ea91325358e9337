import type { Page } from 'playwright';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.js';
import { payPro } from './payPro.js';

const demo = inject('demoUrl');
const { page, expectConsole } = openBrowser();

// The first servers have no trials, and no titles of plans.
const servers = [
  { title: 'REST feature', apiPath: '/frontier-feature', isFirst: true, pro: 'pro', heldStatus: 500 },
  { title: 'REST product', apiPath: '/frontier-product', isFirst: false, pro: 'Pro', heldStatus: 500 },
  { title: 'Connect', apiPath: '/frontier', isFirst: false, pro: 'Pro', heldStatus: 409 },
];
/** The rows that the demo's account has from the start, and the head. */
const seededRows = 5;

const choosePro = (page: Page) =>
  page.getByRole('button', { name: /^(Start 14-day free trial|Choose pro)$/ });
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

describe.each(servers)('$title', ({ title, apiPath, isFirst, pro, heldStatus }) => {
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
    await choosePro(page()).click();
    await page().getByRole('button', { name: payPro }).click();
    await page().waitForURL(`${demo}/billing**`);
    await message(page()).getByText(`${pro} is ready to use`).waitFor();
    await row(page(), new RegExp(`^${pro} Complete`)).waitFor();
    expect(apiCalls.length).toBeGreaterThan(1);
    expect(apiCalls.filter((path) => !path.startsWith(`${apiPath}/`))).toEqual([]);
  });

  test('giving up: still open, and resumed', async () => {
    await choosePro(page()).click();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await message(page()).getByRole('link', { name: 'Resume' }).click();
    await page().getByRole('button', { name: payPro }).click();
    await row(page(), new RegExp(`^${pro} Complete`)).waitFor();
  });

  test('credits', async () => {
    if (!isFirst) await page().getByLabel('Packs of 500').fill('3');
    await page()
      .getByRole('button', { name: /Buy .*credits/ })
      .click();
    await page()
      .getByRole('button', { name: isFirst ? 'Pay $20.00' : 'Pay $60.00' })
      .click();
    await row(page(), /500 credits Complete/)
      .nth(1)
      .waitFor();
  });

  test('a plan that the account has is not sold again, and no other plan is a checkout', async () => {
    await choosePro(page()).click();
    await page().getByRole('button', { name: payPro }).click();
    await message(page()).getByText(`${pro} is ready to use`).waitFor();
    await page().goto(demo);
    await page().getByText('Current plan').waitFor();
    await page().waitForLoadState('networkidle');
    const plans = page().locator('.fc-pricing');
    expect(
      await plans
        .locator('.fc-checkout')
        .filter({ hasText: /^(Start|Choose)/ })
        .count(),
    ).toBe(0);
    expect(await plans.getByRole('button', { name: /^Upgrade to/ }).count()).toBe(isFirst ? 0 : 1);
  });

  test('a plan that the server refuses as held is refused beside the button', async () => {
    expectConsole(new RegExp(`status of ${heldStatus}`), 1);
    const headers = { 'Content-Type': 'application/json' };
    const body = '{"outcome":"already_subscribed","on":"create"}';
    await fetch(`${demo}${apiPath}/__sandbox`, { method: 'POST', headers, body });
    await choosePro(page()).click();
    await page().getByRole('alert').filter({ hasText: /\w/ }).waitFor();
    expect(page().url()).toBe(`${demo}/`);
  });

  // The first servers sell no such things.
  if (isFirst) return;

  test('a payment method, and the portal, which leaves no trace', async () => {
    await page().goto(`${demo}/billing`);
    await page().getByRole('button', { name: 'Save a payment method' }).click();
    await page().getByRole('button', { name: 'Save payment method' }).click();
    await page().waitForURL(`${demo}/billing**`);
    await row(page(), /^Payment method Complete/).waitFor();
    await page().getByRole('button', { name: 'Invoices and cards' }).click();
    await page()
      .getByRole('link', { name: /Return to/ })
      .click();
    await row(page(), /Complete/)
      .nth(2)
      .waitFor();
    expect(page().url()).toBe(`${demo}/billing`);
    expect(await page().getByRole('row').count()).toBe(seededRows + 1);
    expect(await message(page()).getAttribute('data-status')).toBe('idle');
    // The demo keeps its own log.
    const kept = await page().evaluate(() => Object.keys(sessionStorage));
    expect(kept.filter((key) => key !== 'signals:events')).toEqual([]);
  });
});
