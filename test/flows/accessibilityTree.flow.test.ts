import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openDatedDemo } from './openDatedDemo.js';
import { payPro } from './payPro.js';

const { page, expectConsole, behave, setClock, url } = openDatedDemo();

const button = (name: string | RegExp) => page().getByRole('button', { name });
const notice = () => page().locator('.fc-return');
const pricing = () => page().locator('.fc-pricing');
const history = () => page().locator('.fc-history');
const dialog = () => page().getByRole('dialog');

/**
 * Roles, names and states as Chromium computes them, compared with a file of test/flows/accessibility. `vitest -u`
 * writes the files.
 */
async function expectTree(part: Locator, name: string): Promise<void> {
  const tree = await part.ariaSnapshot();
  // The payment page is on a port of its own at each run.
  const steady = tree.replace(/\/url: http:\/\/127\.0\.0\.1:.*/g, '/url: the payment page');
  await expect(`${steady}\n`).toMatchFileSnapshot(`accessibility/${name}.aria.yml`);
}

async function startPro(): Promise<void> {
  await page().goto(url('/'));
  await button('Start 14-day free trial').click();
  await button(payPro).waitFor();
}

async function openHistory(): Promise<void> {
  await page().goto(url('/billing'));
  await page().getByRole('rowheader', { name: 'Team' }).first().waitFor();
}

describe('pricing page', () => {
  test('the pricing table, with a checkout to resume', async () => {
    await page().goto(url('/'));
    await page()
      .getByRole('link', { name: /^Resume/ })
      .waitFor();
    await button('Start 14-day free trial').waitFor();
    await expectTree(pricing(), 'pricingTable');
  });

  test('the button, while it opens the payment page', async () => {
    await behave({ delayMs: 60_000, on: 'create' });
    await page().goto(url('/'));
    await button('Buy credits').click();
    await page().getByText('Opening the payment page…').waitFor();
    await expectTree(page().locator('.fc-checkout', { hasText: 'Buy credits' }), 'buttonBusy');
  });

  test('the button, when it failed', async () => {
    expectConsole(/status of 500/, 1);
    await behave({ outcome: 'internal', on: 'create', times: 1 });
    await page().goto(url('/'));
    await button('Buy credits').click();
    await page().getByRole('alert').filter({ hasText: 'Something went wrong' }).waitFor();
    await expectTree(page().locator('.fc-checkout', { hasText: 'Buy credits' }), 'buttonFailed');
  });

  test('the dialog that changes the plan', async () => {
    await page().goto(url('/'));
    await button('Choose Starter').click();
    await button('Pay $9.00').click();
    await page().getByText('Starter is ready to use').waitFor();
    await expectTree(page().locator('.fc-plan'), 'currentPlan');
    await page().goto(url('/'));
    await button('Upgrade to Pro').click();
    await dialog().getByText('Now', { exact: true }).waitFor();
    await button('Confirm change').waitFor();
    await expectTree(dialog(), 'changePlanDialog');
    await button('Confirm change').click();
    await button('Done').waitFor();
    await expectTree(dialog(), 'changePlanDialogDone');
  });
});

describe('return page', () => {
  test('verifying', async () => {
    await behave({ lagMs: 60_000 });
    await startPro();
    await button(payPro).click();
    await notice().getByText('Confirming your checkout for Pro…').waitFor();
    await expectTree(notice(), 'returnVerifying');
  });

  test('complete', async () => {
    await startPro();
    await button(payPro).click();
    await notice().getByText('Pro is ready to use').waitFor();
    await expectTree(notice(), 'returnComplete');
  });

  test('cancelled, and still open', async () => {
    await startPro();
    await page().getByRole('link', { name: 'Cancel' }).click();
    await notice().getByRole('link', { name: 'Resume' }).waitFor();
    await expectTree(notice(), 'returnCancelled');
  });

  test('expired', async () => {
    await startPro();
    const cancelUrl = (await page().getByRole('link', { name: 'Cancel' }).getAttribute('href')) as string;
    await setClock(25);
    await page().goto(cancelUrl);
    await notice().getByRole('button', { name: 'Start again' }).waitFor();
    await expectTree(notice(), 'returnExpired');
  });

  test('unconfirmed', async () => {
    expectConsole(/status of 401/);
    await startPro();
    await behave({ outcome: 'unauthenticated', on: 'get' });
    await button(payPro).click();
    await notice().getByRole('button', { name: 'Check again' }).waitFor();
    await expectTree(notice(), 'returnUnconfirmed');
  });

  test('forbidden', async () => {
    expectConsole(/status of 403/);
    await startPro();
    // Anybody may read plans.
    const json = { code: 'permission_denied', message: 'forbidden' };
    await page().route(/FrontierService\/(?!ListPlans)/, (route) => route.fulfill({ status: 403, json }));
    await button(payPro).click();
    await notice().getByText('Only an owner').waitFor();
    await expectTree(notice(), 'returnForbidden');
  });

  test('unknown', async () => {
    expectConsole(/status of 404/, 1);
    const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
    await page().goto(url(`/billing?frontier_checkout=success&frontier_checkout_id=${id}`));
    await notice().getByText('No checkout to confirm').waitFor();
    await expectTree(notice(), 'returnUnknown');
  });
});

describe('history', () => {
  test('rows and toolbar', async () => {
    await openHistory();
    await expectTree(history(), 'history');
  });

  test('filtered', async () => {
    await openHistory();
    await page().locator('.fc-filter', { hasText: 'Status' }).click();
    await page()
      .getByRole('checkbox', { name: /^Expired/ })
      .check();
    await expectTree(dialog(), 'historyStatusFilter');
    await page().keyboard.press('Escape');
    await page().getByText('2 checkouts found.').waitFor();
    await expectTree(history(), 'historyFiltered');
  });

  test('the menu of a row', async () => {
    await openHistory();
    await button(/^More actions for Team/)
      .first()
      .click();
    await page().getByRole('menu').waitFor();
    await page()
      .getByRole('button', { name: /^More actions for Team/, expanded: true })
      .waitFor();
    await expectTree(page().getByRole('menu'), 'historyRowMenu');
  });

  test('the details of a checkout', async () => {
    await openHistory();
    await page().getByRole('rowheader', { name: 'Team' }).getByRole('button').first().click();
    await dialog().getByRole('link', { name: 'Resume' }).waitFor();
    await expectTree(dialog(), 'details');
  });

  test('failed', async () => {
    expectConsole(/status of 404/, 1);
    await behave({ outcome: 'not_found', on: 'list' });
    await page().goto(url('/billing'));
    await button('Try again').waitFor();
    await expectTree(history(), 'historyFailed');
  });

  test('the reminder of an unfinished checkout', async () => {
    await openHistory();
    await page().getByRole('region', { name: 'Unfinished checkout' }).waitFor();
    await expectTree(page().locator('.fc-banner'), 'resumeBanner');
  });
});
