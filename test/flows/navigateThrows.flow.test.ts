import { expect, test } from 'vitest';
import { openShop } from './openShop.js';

const { expectConsole, page, sandbox, url, buy, pay, offer, alert, verdict } = openShop('navigate throws');

const posts = () => sandbox().requests.filter(({ method }) => method === 'POST').length;

test('A9: the session is offered, and another click goes to it', async () => {
  await page().goto(url('/shop?throws=1'));
  await buy().click();
  await offer().waitFor();
  const session = sandbox().sessions()[0];
  expect(await offer().getAttribute('href')).toBe(session?.checkoutUrl);
  expect(await alert().count()).toBe(1);
  await buy().click();
  await pay().waitFor();
  expect(page().url()).toBe(session?.checkoutUrl);
  expect(posts()).toBe(1);
  const fault = 'navigate throws';
  verdict(fault, { asked: 1, made: 1 });
});

test('A9: the offered link goes to the session', async () => {
  await page().goto(url('/shop?throws=1'));
  await buy().click();
  await offer().click();
  await pay().waitFor();
  expect(posts()).toBe(1);
  const fault = 'navigate throws, the link';
  verdict(fault, { asked: 1, made: 1 });
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
  await offer().click();
  await pay().waitFor();
  expect(posts()).toBe(1);
  const fault = 'navigate throws each time';
  verdict(fault, { asked: 1, made: 1 });
});

test('A9: a frame that may not move the window: the session is offered, and the link opens a new tab', async () => {
  expectConsole(/sandbox/);
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
  await pay(await opened).waitFor();
  expect(posts()).toBe(1);
  const fault = 'a frame that may not move the window';
  verdict(fault, { asked: 1, made: 1 });
});
