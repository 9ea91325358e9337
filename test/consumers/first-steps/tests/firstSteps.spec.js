import { expect, test } from '@playwright/test';

test('the first steps of the README end with "You’re on Pro"', async ({ page }) => {
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));

  await page.goto('/');
  await page.getByRole('button', { name: 'Upgrade to Pro' }).click();
  await page.getByRole('button', { name: 'Pay $29.00' }).click();
  await expect(page.getByText('You’re on Pro')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('row', { name: /Pro.*Complete/s })).toBeVisible();
  await expect(page).toHaveURL('/');
  expect(problems).toEqual([]);
});
