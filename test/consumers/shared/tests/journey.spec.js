import { expect, test } from '@playwright/test';

test.beforeEach(({ request }) => request.delete('http://127.0.0.1:7400/frontier/__sandbox'));

test('a buyer upgrades, comes back, and the console stays empty', async ({ page }) => {
  const problems = [];
  const lists = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (call) => call.url().endsWith('/ListCheckouts') && lists.push(call.url()));

  await page.goto('/');
  await expect(page.getByText('No checkouts yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Upgrade to Pro' }).click();
  await page.getByRole('button', { name: 'Start trial' }).click();
  await expect(page.getByText('Checkout for pro complete')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('row', { name: /Complete/ })).toBeVisible();
  await expect(page).toHaveURL('/');

  // A link that keeps the search of the router's own location, which must not have our parameters any more.
  if (process.env.npm_package_config_routes === 'true') {
    await page.getByRole('link', { name: 'About' }).click();
    await expect(page.getByText('This is the shop.')).toBeVisible();
    await expect(page).toHaveURL('/about');
    await page.goto('/');
    await expect(page.getByRole('row', { name: /Complete/ })).toBeVisible();
  }

  // A page that its server has rendered with the list reads it from the HTML, and not again.
  lists.length = 0;
  await page.reload();
  await expect(page.getByRole('row', { name: /Complete/ })).toBeVisible();
  await expect(page).toHaveURL('/');
  const isPrefetched = process.env.npm_package_config_prefetches === 'true';
  expect(lists.length).toBe(isPrefetched ? 0 : 1);
  expect(problems).toEqual([]);
});
