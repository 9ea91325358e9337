import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core');
const problems = [];

test.beforeEach(async ({ page }) => {
  problems.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/');
  await expect(page.getByRole('row', { name: /Complete/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Team', exact: true })).toBeVisible();
});
test.afterEach(() => expect(problems).toEqual([]));

const looks = (button) =>
  button.evaluate((element) => {
    const { backgroundColor, color, height, borderTopLeftRadius } = getComputedStyle(element);
    return { backgroundColor, color, height, borderTopLeftRadius };
  });

for (const theme of ['light', 'dark']) {
  test(`${theme}: our button looks as the app's own, and axe finds nothing`, async ({ page }) => {
    if (theme === 'dark') await page.getByRole('button', { name: 'Dark' }).click();
    // The app's button, which moves to its colour.
    const own = page.getByRole('button', { name: 'Upgrade to Starter' });
    await expect
      .poll(async () => (await looks(own)).backgroundColor)
      .toBe((await looks(page.getByRole('button', { name: 'Upgrade to Pro' }))).backgroundColor);
    expect((await looks(page.getByRole('button', { name: 'Upgrade to Pro' }))).color).toBe(
      (await looks(own)).color,
    );
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('classes of the app win', async ({ page }) => {
  const { backgroundColor } = await looks(page.getByRole('button', { name: 'Upgrade to Team' }));
  expect(backgroundColor).toBe('rgb(27, 94, 32)');
});

test("Escape closes our dialog inside the app's, and then the app's", async ({ page }) => {
  await page.getByRole('button', { name: 'Open dialog' }).click();
  const invoices = page.getByRole('dialog', { name: 'Invoices' });
  await invoices
    .getByRole('row', { name: /Complete/ })
    .getByRole('button')
    .first()
    .click();
  const details = page.getByRole('dialog').filter({ hasText: 'Technical details' });
  await expect(details).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(invoices).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(invoices).toBeHidden();
});

test("the app's own button starts a checkout", async ({ page }) => {
  await page.getByRole('button', { name: 'Upgrade to Starter' }).click();
  await expect(page.getByRole('heading', { name: 'Payment details' })).toBeVisible();
});
