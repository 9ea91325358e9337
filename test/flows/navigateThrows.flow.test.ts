import { expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

const shop = openShop('navigate throws');
const { page, sandbox, url, buy, pay, offer, alert, look, verdict, expectConsole } = shop;

const posts = () => sandbox().requests.filter(({ method }) => method === 'POST').length;

test('A9: the session is offered, and another click goes to it', async () => {
  await page().goto(url('/shop?throws=1'));
  await buy().click();
  await offer().waitFor();
  const session = sandbox().sessions()[0];
  expect(await offer().getAttribute('href')).toBe(session?.checkoutUrl);
  expect(await alert().count()).toBe(1);
  const offered = await look({ saw: /Something went wrong/, next: 'Go to the payment page' });
  await buy().click();
  await pay().waitFor();
  expect(page().url()).toBe(session?.checkoutUrl);
  expect(posts()).toBe(1);
  verdict('navigate throws', { asked: 1, made: 1 }, offered, await look(paymentPage));
});

test('A9: the offered link goes to the session', async () => {
  await page().goto(url('/shop?throws=1'));
  await buy().click();
  await offer().waitFor();
  const offered = await look({ saw: /Something went wrong/, next: 'Go to the payment page' });
  await offer().click();
  await pay().waitFor();
  expect(posts()).toBe(1);
  verdict('navigate throws, the link', { asked: 1, made: 1 }, offered, await look(paymentPage));
});

test('A9: `navigate` throws each time: the link and the button go on offering the one session', async () => {
  await page().goto(url('/shop?throws=99'));
  await buy().click();
  await offer().waitFor();
  const href = await offer().getAttribute('href');
  await buy().click();
  await page().waitForFunction(
    () => window.log.events.filter(({ type }) => type === 'checkout_failed').length === 2,
  );
  expect(await offer().getAttribute('href')).toBe(href);
  const offered = await look({ saw: /Something went wrong/, next: 'Go to the payment page' });
  await offer().click();
  await pay().waitFor();
  expect(posts()).toBe(1);
  verdict('navigate throws each time', { asked: 1, made: 1 }, offered, await look(paymentPage));
});

test('A9: a frame that may not move the window: the session is offered, and the link opens a new tab', async () => {
  // Chromium's own reports of the frame, and of the window that was not moved.
  expectConsole(/allow-scripts and allow-same-origin/);
  expectConsole(/Unsafe attempt to initiate navigation/);
  await page().goto(url('/shop'));
  const sandboxed = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  await page().setContent(
    `<iframe sandbox="${sandboxed} allow-forms" src="${url('/shop')}" width="600" height="400"></iframe>`,
  );
  const frame = page().frameLocator('iframe');
  await frame.getByRole('button', { name: 'Buy Pro' }).click();
  const link = frame.getByRole('link', { name: 'Go to the payment page' });
  await link.waitFor();
  const opened = page().context().waitForEvent('page');
  await link.click();
  const tab = await opened;
  await pay(tab).waitFor();
  expect(posts()).toBe(1);
  verdict('a frame that may not move the window', { asked: 1, made: 1 }, await look(paymentPage, tab));
});
