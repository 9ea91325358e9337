import { preview } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { frontierSandbox } from '../../src/vite.js';
import { openBrowser } from './openBrowser.js';
import { payPro } from './payPro.js';

const hour = 3_600_000;
const { page, expectConsole } = openBrowser();
let laterMs = 0;
let demo: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await preview({
    configFile: false,
    root: 'examples/demo',
    plugins: [frontierSandbox({ generation: 'connect', now: () => Date.now() + laterMs })],
    build: { outDir: inject('demoDir') },
    preview: { host: '127.0.0.1', port: 0 },
  });
  demo = server.resolvedUrls?.local[0]?.replace(/\/$/, '') as string;
  close = () => server.close();
});
afterAll(() => close());

test('a session that ran out: dead payment page, expired in the history, no way to resume', async () => {
  await page().goto(demo);
  await page().getByRole('button', { name: 'Start 14-day free trial' }).click();
  await page().getByRole('button', { name: payPro }).waitFor();
  const payUrl = page().url();

  laterMs = 25 * hour;
  expectConsole(/Failed to load resource.*410/, 1);
  expect((await page().goto(`${payUrl.split('#')[0]}?again`))?.status()).toBe(410);
  await page().goto(`${demo}/billing`);
  await page()
    .getByRole('row', { name: /Expired/ })
    .waitFor();
  expect(
    await page()
      .getByRole('link', { name: /Resume/ })
      .count(),
  ).toBe(0);
});

test('coming back after it ran out says expired, not complete', async () => {
  laterMs = 0;
  await fetch(`${demo}/frontier/__sandbox`, { method: 'DELETE' });
  await page().goto(demo);
  await page().getByRole('button', { name: 'Start 14-day free trial' }).click();
  const cancel = page().getByRole('link', { name: 'Cancel' });
  const successUrl = ((await cancel.getAttribute('href')) ?? '')
    .replace('frontier_checkout=cancel', 'frontier_checkout=success')
    .replace('/?', '/billing?');

  laterMs = 25 * hour;
  await page().goto(successUrl);
  await page().locator('.fc-return').getByText('Checkout for Pro expired').waitFor();
  expect(page().url()).toBe(`${demo}/billing`);
});
