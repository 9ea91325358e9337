import { expect, test } from 'vitest';
import type { SandboxOutcome } from '../../src/sandbox/state/SandboxBehaviour.js';
import { openShop, paymentPage } from './openShop.js';

const shop = openShop('create fails');
const { page, sandbox, url, buy, pay, alert, look, verdict, expectConsole } = shop;
const toPaymentPage = 'Go to the payment page';

test.each<[string, SandboxOutcome, RegExp, RegExp?]>([
  ['401', 'unauthenticated', /Sign in again/, /status of 401/],
  ['403', 'forbidden', /Ask an owner/, /status of 403/],
  ['404', 'not_found', /could not be found/, /status of 404/],
  ['409', 'conflict', /Something went wrong/, /status of 409/],
  ['429', 'rate_limited', /Try again in a minute/, /status of 429/],
  ['500', 'internal', /Something went wrong.*may have been started/, /status of 500/],
  ['502 HTML', 'bad_gateway', /unavailable right now.*may have been started/, /status of 502/],
  ['503', 'unavailable', /unavailable right now.*may have been started/, /status of 503/],
  ['200 HTML', 'html', /unexpected answer.*may have been started/],
  [
    'connection reset before',
    'offline',
    /Check your connection.*may have been started/,
    /Failed to load resource/,
  ],
])('%s, then the same button again', async (fault, outcome, text, logged) => {
  if (logged) expectConsole(logged, 1);
  sandbox().behave({ outcome, on: 'create', times: 1 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await alert().filter({ hasText: text }).waitFor();
  expect(sandbox().requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(sandbox().sessions()).toHaveLength(0);
  const failed = await look({ saw: text, next: 'Buy Pro' });
  await buy().click();
  await pay().waitFor();
  verdict(fault, { asked: 1, made: 1 }, failed, await look(paymentPage));
});

test.each<[string, SandboxOutcome, RegExp?]>([
  ['connection reset after the server created it', 'lost', /Failed to load resource/],
  ['truncated JSON', 'truncated'],
])('%s: the session is found and offered', async (fault, outcome, logged) => {
  if (logged) expectConsole(logged, 1);
  sandbox().behave({ outcome, on: 'create', times: 1 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await page().getByRole('link', { name: toPaymentPage }).waitFor();
  expect(sandbox().requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  const found = await look({ saw: 'Your checkout was started after all.', next: toPaymentPage });
  await page().getByRole('link', { name: toPaymentPage }).click();
  await pay().waitFor();
  verdict(fault, { asked: 1, made: 1 }, found, await look(paymentPage));
});

test('hangs until the time is up', async () => {
  sandbox().behave({ delayMs: 2_000, on: 'create', times: 1 });
  await page().goto(url('/shop?timeoutMs=700'));
  await buy().click();
  await page().getByRole('link', { name: toPaymentPage }).waitFor();
  const found = await look({ saw: 'was started after all', next: toPaymentPage });
  // Nothing to try again.
  expect(await alert().count()).toBe(0);
  await page().getByRole('link', { name: toPaymentPage }).click();
  await pay().waitFor();
  verdict('hang', { asked: 1, made: 1 }, found, await look(paymentPage));
});
