import { beforeEach, expect, inject, test } from 'vitest';
import { openBrowser } from './openBrowser.js';
import { payPro } from './payPro.js';

const demo = inject('demoUrl');
const { page, expectConsole } = openBrowser();

beforeEach(async () => {
  await fetch(`${demo}/frontier/__sandbox`, { method: 'DELETE' });
  await page().goto(demo);
});

const scenario = (name: string) => page().getByRole('button', { name, exact: true }).click();
const startTrial = () => page().getByRole('button', { name: 'Start 14-day free trial' });

test('the first screen names the library, and links to its code and its manual', async () => {
  await page().getByText('Demo of react-frontier-checkout').waitFor();
  for (const name of ['Code', 'Storybook']) {
    const link = page().getByRole('link', { name, exact: true });
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
  }
  await page().getByRole('heading', { name: 'Pro' }).waitFor();
});

test('"Leave halfway": the reminder and the history resume one checkout', async () => {
  await scenario('Leave halfway');
  await page().locator('.fc-banner').getByRole('link', { name: 'Resume' }).waitFor();
  expect(
    await page()
      .getByRole('row', { name: /Pro Open/ })
      .count(),
  ).toBe(1);
});

test('"Slow card": the purchase is being confirmed, and no plan is sold meanwhile', async () => {
  await scenario('Slow card');
  await startTrial().click();
  await page().getByRole('button', { name: payPro }).click();
  await page().getByText('Confirming your checkout for Pro').waitFor();
  await page().getByRole('link', { name: 'Pricing', exact: true }).click();
  const held = page().getByRole('button', { name: 'Choose Team' }).and(page().locator('[aria-disabled]'));
  await held.waitFor();
});

test('"Lost answer": the card offers the one session that was made', async () => {
  expectConsole(/ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/);
  await scenario('Lost answer');
  await startTrial().click();
  await page()
    .getByRole('link', { name: /^Resume, 2/ })
    .waitFor();
  await page().getByRole('link', { name: 'Billing', exact: true }).click();
  await page()
    .getByRole('row', { name: /Pro Open/ })
    .waitFor();
  expect(await page().getByRole('row', { name: /Open/ }).count()).toBe(1);
});

test('"Not an owner": the history says so', async () => {
  expectConsole(/status of 403/);
  await scenario('Not an owner');
  await page().getByText('Only an owner can see checkouts').waitFor();
});

test('the log shows what onEvent reports, across leaving and coming back', async () => {
  await scenario('Happy path');
  await startTrial().click();
  await page().getByRole('button', { name: payPro }).click();
  await page().getByText('Pro is ready to use').waitFor();
  await page().locator('.events summary').click();
  const types = await page().locator('.events li code:first-of-type').allTextContents();
  expect(types).toEqual([
    'checkout_completed',
    'checkout_returned',
    'checkout_leaving',
    'checkout_created',
    'checkout_started',
  ]);
  // What to try next is still there to read.
  await page().getByRole('button', { name: 'Happy path', pressed: true }).waitFor();
});

test('outlined components are labelled with their JSX', async () => {
  const label = page().getByRole('link', { name: /^<PlanPricingTable/ });
  await page().getByRole('heading', { name: 'Pro' }).waitFor();
  expect(await label.count()).toBe(0);
  await page().getByRole('checkbox', { name: 'Outline components' }).check();
  await label.waitFor();
  await page()
    .getByRole('link', { name: /^<CheckoutReturn/ })
    .waitFor();
});

test('Arabic: texts and direction, also after a reload', async () => {
  await page().getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page().getByRole('heading', { name: 'استيقظ للعطل، لا للضجيج' }).waitFor();
  await page().reload();
  await page().getByRole('heading', { name: 'استيقظ للعطل، لا للضجيج' }).waitFor();
  const { dir, lang } = await page().evaluate(() => ({
    dir: document.dir,
    lang: document.documentElement.lang,
  }));
  expect([dir, lang]).toEqual(['rtl', 'ar']);
  await page()
    .getByRole('radio', { name: /^شهريًا/ })
    .waitFor();
});
