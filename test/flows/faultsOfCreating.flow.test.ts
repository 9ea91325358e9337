import { expect, test } from 'vitest';
import type { SandboxOutcome } from '../../src/sandbox/state/SandboxBehaviour.js';
import { openShop } from './openShop.js';

const { page, sandbox, url, buy, pay, alert, verdict } = openShop('create fails');

test.each<[string, SandboxOutcome, RegExp]>([
  ['401', 'unauthenticated', /Sign in again/],
  ['403', 'forbidden', /Ask an owner/],
  ['404', 'not_found', /could not be found/],
  ['409', 'conflict', /Something went wrong/],
  ['429', 'rate_limited', /Wait a minute/],
  ['500', 'internal', /Something went wrong.*may have been started/],
  ['502 HTML', 'bad_gateway', /unavailable right now.*may have been started/],
  ['503', 'unavailable', /unavailable right now.*may have been started/],
  ['200 HTML', 'html', /do not understand.*may have been started/],
  ['connection reset before', 'offline', /Check your connection.*may have been started/],
])('%s, then the same button again', async (fault, outcome, text) => {
  sandbox().behave({ outcome, on: 'create', times: 1 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await alert().filter({ hasText: text }).waitFor();
  expect(sandbox().requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(sandbox().sessions()).toHaveLength(0);
  const saw = (await alert().textContent()) ?? '';
  await buy().click();
  await pay().waitFor();
  expect(verdict({ fault, asked: 1, saw, next: 'the same button' })).toBe(1);
});

test.each<[string, SandboxOutcome]>([
  ['connection reset after the server created it', 'lost'],
  ['truncated JSON', 'truncated'],
])('%s: the session is found and offered', async (fault, outcome) => {
  sandbox().behave({ outcome, on: 'create', times: 1 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await page().getByText('Your checkout was started after all.').waitFor();
  expect(sandbox().requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  const saw = (await alert().textContent()) ?? '';
  await page().getByRole('link', { name: 'Go to the payment page' }).click();
  await pay().waitFor();
  const next = 'a link to the session that was found';
  expect(verdict({ fault, asked: 1, saw, next })).toBe(1);
});

test('hangs until the time is up', async () => {
  sandbox().behave({ delayMs: 2_000, on: 'create', times: 1 });
  await page().goto(url('/shop?timeoutMs=700'));
  await buy().click();
  await alert().filter({ hasText: 'took too long' }).waitFor();
  await page().getByRole('link', { name: 'Go to the payment page' }).click();
  await pay().waitFor();
  const saw = 'took too long; then: was started after all';
  expect(verdict({ fault: 'hang', asked: 1, saw, next: 'a link to the session that was found' })).toBe(1);
});
