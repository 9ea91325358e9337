import type { Page } from 'playwright';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { SandboxBehaviour } from '../../src/sandbox/state/SandboxBehaviour.js';
import { countCalls } from './countCalls.js';
import { openBrowser } from './openBrowser.js';
import { payPro } from './payPro.js';

const demo = inject('demoUrl');
const control = `${demo}/frontier/__sandbox`;
const { page, expectConsole } = openBrowser();

/** The rows that the demo's account has from the start, and the head. */
const seededRows = 5;

beforeEach(async () => {
  await fetch(control, { method: 'DELETE' });
});

async function behave(behaviour: SandboxBehaviour) {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(control, { method: 'POST', headers, body: JSON.stringify(behaviour) });
  expect(answer.status).toBe(200);
}

const upgrade = (page: Page) => page.getByRole('button', { name: 'Start 14-day free trial' });
const message = (page: Page) => page.locator('.fc-return');
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });

async function startPro(page: Page) {
  await page.goto(demo);
  await upgrade(page).click();
  await page.getByRole('button', { name: payPro }).waitFor();
  expect(new URL(page.url()).origin).not.toBe(new URL(demo).origin);
}

describe('the journey', () => {
  test('click, pay on another origin, come back, see it in the history', async () => {
    await behave({ lagMs: 1500 });
    await startPro(page());
    expect(await page().textContent('body')).toMatch(/Pro[\s\S]*\$29\.00/);
    await page().getByRole('button', { name: payPro }).click();
    await page().waitForURL(`${demo}/billing**`);
    await message(page()).getByText('Confirming your checkout for Pro…').waitFor();
    await row(page(), /Pro Open/).waitFor();
    await message(page()).getByText('Pro is ready to use').waitFor();
    await row(page(), /Pro Complete/).waitFor();
    expect(page().url()).toBe(`${demo}/billing`);
    await page().reload();
    await row(page(), /Pro Complete/).waitFor();
    expect(await message(page()).textContent()).toBe('');
  });

  test('a one-time purchase, paid later by transfer, is complete and never called paid', async () => {
    await behave({ lagMs: 0 });
    await page().goto(demo);
    await page().getByRole('button', { name: 'Buy credits' }).click();
    await page()
      .getByRole('button', { name: /Pay later/ })
      .click();
    // The other one is from the start.
    await row(page(), /500 credits Complete/)
      .nth(1)
      .waitFor();
    expect(await page().locator('main').textContent()).not.toMatch(/\bpaid\b/i);
  });

  test('a plan paid later by transfer is complete, and still not claimed', async () => {
    await behave({ lagMs: 0 });
    await page().goto(demo);
    await page().getByRole('button', { name: 'Choose Team' }).click();
    await page()
      .getByRole('button', { name: /Pay later/ })
      .click();
    await row(page(), /Team Complete/).waitFor();
    await message(page()).getByText('Confirming your checkout for Team…').waitFor();
    expect(await page().locator('main').textContent()).not.toContain('ready to use');
  });

  test('cancel: said so on the pricing page, still payable from there and from the history', async () => {
    await behave({ lagMs: 0 });
    await startPro(page());
    await page().getByRole('link', { name: 'Cancel' }).click();
    await message(page()).getByText('Checkout for Pro not finished').waitFor();
    expect(page().url()).toBe(`${demo}/`);
    await page().goto(`${demo}/billing`);
    await page()
      .getByRole('link', { name: /^Resume Pro/ })
      .click();
    await page().getByRole('button', { name: payPro }).click();
    await row(page(), /Pro Complete/).waitFor();
    expect(await page().getByRole('row').count()).toBe(seededRows + 1);
  });

  test('by keyboard alone', async () => {
    await behave({ lagMs: 0 });
    await page().goto(demo);
    await upgrade(page()).focus();
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: payPro }).focus();
    await page().keyboard.press('Enter');
    await message(page()).getByText('Pro is ready to use').waitFor();
  });
});

describe('money rules', () => {
  test('two clicks in the same tick send one POST', async () => {
    const posts = countCalls(page(), 'POST');
    await page().goto(demo);
    await upgrade(page()).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await page().getByRole('button', { name: payPro }).waitFor();
    expect(posts).toHaveLength(1);
  });

  test('a double click and an impatient third send one POST', async () => {
    await behave({ delayMs: 400 });
    const posts = countCalls(page(), 'POST');
    await page().goto(demo);
    await upgrade(page()).dblclick();
    // Forced, because it is aria-disabled by now and a person would click all the same.
    await upgrade(page()).click({ force: true });
    await page().getByRole('button', { name: payPro }).waitFor();
    expect(posts).toHaveLength(1);
  });

  test('the success URL without a purchase claims nothing', async () => {
    expectConsole(/status of 404/, 1);
    const id = 'b7a5c1de-3f1e-4f0e-8c55-1a2b3c4d5e6f';
    await page().goto(`${demo}/billing?frontier_checkout=success&frontier_checkout_id=${id}`);
    await message(page()).getByText('No checkout to confirm').waitFor();
  });

  test('Back from the payment page: the same checkout is offered, not a second one', async () => {
    const posts = countCalls(page(), 'POST');
    await startPro(page());
    await page().goBack();
    await page()
      .getByRole('link', { name: /^Resume, / })
      .click();
    await page().getByRole('button', { name: payPro }).waitFor();
    expect(posts).toHaveLength(1);
  });

  test('Back from the payment page: the button works again', async () => {
    const posts = countCalls(page(), 'POST');
    const buy = () => page().getByRole('button', { name: 'Buy credits' }).click();
    const pay = () => page().getByRole('button', { name: 'Pay $20.00' }).waitFor();
    await page().goto(demo);
    await buy();
    await pay();
    await page().goBack();
    await buy();
    await pay();
    expect(posts).toHaveLength(2);
  });

  test('an answer that is lost after creating: one session, and the way to it', async () => {
    expectConsole(/Failed to load resource/, 1);
    await behave({ outcome: 'lost', on: 'create', times: 1 });
    const posts = countCalls(page(), 'POST');
    await page().goto(demo);
    await upgrade(page()).click();
    await page()
      .getByRole('link', { name: /^Resume, / })
      .click();
    await page().getByRole('button', { name: payPro }).waitFor();
    expect(posts).toHaveLength(1);
    await page().goto(`${demo}/billing`);
    await row(page(), /Pro Open/).waitFor();
    expect(await page().getByRole('row').count()).toBe(seededRows + 1);
  });
});

describe('failures', () => {
  test.each([
    ['internal', 'Something went wrong', /status of 500/],
    ['forbidden', 'Only an owner', /status of 403/],
    ['unauthenticated', 'Sign in again', /status of 401/],
    ['html', 'unexpected answer', undefined],
    ['offline', 'Check your connection', /Failed to load resource/],
  ] as const)('%s is said beside the button, then the same button works', async (outcome, text, logged) => {
    if (logged) expectConsole(logged, 1);
    await behave({ outcome, on: 'create' });
    const posts = countCalls(page(), 'POST');
    await page().goto(demo);
    await upgrade(page()).click();
    await page().getByRole('alert').filter({ hasText: text }).waitFor();
    expect(page().url()).toBe(`${demo}/`);
    expect(posts).toHaveLength(1);
    await behave({ outcome: 'ok' });
    await upgrade(page()).click();
    await page().getByRole('button', { name: payPro }).waitFor();
    expect(posts).toHaveLength(2);
  });

  test('a history that cannot be read says so, and Retry reads it', async () => {
    expectConsole(/status of 404/, 1);
    await behave({ outcome: 'not_found', on: 'list', times: 1 });
    await page().goto(`${demo}/billing`);
    await page().getByRole('alert').filter({ hasText: 'could not be found' }).waitFor();
    await page().getByRole('button', { name: 'Try again' }).click();
    await row(page(), /Starter Complete/).waitFor();
  });
});
