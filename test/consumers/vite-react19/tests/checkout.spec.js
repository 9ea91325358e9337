import { expect, test } from '@playwright/test';

const sandbox = 'http://127.0.0.1:7400/frontier/__sandbox';

test.beforeEach(async ({ request }) => {
  await request.delete(sandbox);
  await request.post(sandbox, { data: { lagMs: 0 } });
});

test('a buyer upgrades', async ({ page }) => {
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/');
  await page.getByRole('button', { name: 'Upgrade to Pro' }).click();
  await page.getByRole('button', { name: 'Start trial' }).click();
  await expect(page.getByText('Checkout for pro complete')).toBeVisible();
  await expect(page.getByRole('row', { name: /Complete/ })).toBeVisible();
  await expect(page).toHaveURL('/');
  expect(problems).toEqual([]);
});

test('a refusal shows beside the button', async ({ page, request }) => {
  await request.post(sandbox, { data: { outcome: 'forbidden', on: 'create' } });
  await page.goto('/');
  await page.getByRole('button', { name: 'Upgrade to Pro' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Only an owner' })).toBeVisible();
});
