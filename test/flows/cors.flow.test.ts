import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/createSandbox.js';
import { servePayPage } from '../../src/sandbox/node/servePayPage.js';
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions.js';
import { openBrowser } from './openBrowser.js';
import { openShopServer } from './openShopServer.js';
import { payPro } from './payPro.js';

let shop: Awaited<ReturnType<typeof openShopServer>>;
beforeAll(async () => {
  shop = await openShopServer(inject('shopDir'), undefined);
});
afterAll(() => shop.close());
const { page, expectConsole } = openBrowser();

const sampleLists = { allowedHeaders: ['Authorization'], allowedMethods: ['GET', 'POST'] };
const noLists = { allowedHeaders: [], allowedMethods: [] };

test.each<[string, string, Partial<SandboxOptions>, 'both' | 'list' | 'neither']>([
  ['REST, origins only: each preflight is 405', '', noLists, 'list'],
  ['REST, as the shipped sample: each JSON POST is 403', '', sampleLists, 'list'],
  ['REST, all lists', '', {}, 'both'],
  ['REST, any origin: browsers refuse it with credentials', '', { allowedOrigins: ['*'] }, 'neither'],
  ['REST, no CORS at all', '', { allowedOrigins: [] }, 'neither'],
  ['Connect, origins only', '&connect', { generation: 'connect', ...noLists }, 'both'],
  ['Connect, any origin', '&connect', { generation: 'connect', allowedOrigins: ['*'] }, 'neither'],
])('a server of another origin. %s', async (_, query, options, works) => {
  const serve = () =>
    servePayPage(
      (request) => sandbox.fetch(request),
      0,
      (error) => {
        throw error;
      },
    );
  const [api, pay] = [await serve(), await serve()];
  const sandbox = createSandbox({
    payOrigin: pay.origin,
    apiPath: '/frontier',
    allowedOrigins: [shop.origin],
    ...options,
  });
  try {
    if (works !== 'both') {
      expectConsole(/CORS policy/);
      expectConsole(/Failed to load resource: net::ERR_FAILED/);
    }
    await page().goto(`${shop.origin}/shop?history&api=${api.origin}/frontier${query}`);
    const history = page().locator('.fc-history');
    // Reading is tried four times, over seven seconds.
    await history
      .getByText(works === 'neither' ? 'could not reach' : 'No checkouts yet')
      .waitFor({ timeout: 20_000 });
    await page().getByRole('button', { name: 'Buy Pro' }).click();
    if (works === 'both') {
      await page().getByRole('button', { name: payPro }).waitFor();
    } else {
      // Where nothing can be read, the guard stops first: nothing is sent.
      const text = works === 'list' ? 'could not reach' : 'nothing was started';
      await page().locator('.fc-checkout-error').getByText(text).waitFor();
      // Refused before it was carried out.
      expect(sandbox.sessions()).toEqual([]);
    }
  } finally {
    api.close();
    pay.close();
  }
});
