import { expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

const shop = openShop('windows of their own');
const { page, sandbox, url, buy, pay, idle, notice, log, look, verdict, expectConsole } = shop;
const complete = { saw: /complete/ };

async function openWindow(target: 'popup' | 'blank') {
  await page().goto(url(`/shop?target=${target}&history`));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  await pay(popup).waitFor();
  return popup;
}

test('popup: it tells and closes, the opener shows how it went', async () => {
  const popup = await openWindow('popup');
  expect(await popup.evaluate(() => window.opener)).toBeNull();
  const closed = popup.waitForEvent('close');
  await pay(popup).click();
  await closed;
  await notice().getByText('complete').waitFor();
  expect((await log()).completed).toHaveLength(1);
  await idle().waitFor();
  verdict('popup', { asked: 1, made: 1 }, await look(complete));
});

test('a new tab: both say how it went', async () => {
  const tab = await openWindow('blank');
  await pay(tab).click();
  await notice(tab).getByText('complete').waitFor();
  await notice().getByText('complete').waitFor();
  const told = [(await log()).completed.length, (await log(tab)).completed.length];
  expect((told[0] as number) + (told[1] as number)).toBe(1);
  verdict('a new tab', { asked: 1, made: 1 }, await look(complete), await look(complete, tab));
});

test('popup closed by hand', async () => {
  const popup = await openWindow('popup');
  expect(await buy().getAttribute('aria-disabled')).toBe('true');
  await popup.close();
  await idle().waitFor();
  await page()
    .getByRole('link', { name: /^Resume/ })
    .waitFor();
  const sight = await look({ saw: 'Buy Pro (idle)', next: /^Resume/ });
  verdict('popup closed by hand', { asked: 1, made: 1 }, sight);
});

test('popup blocked', async () => {
  await page().addInitScript(() => {
    window.open = () => null;
  });
  await page().goto(url('/shop?target=popup'));
  await buy().click();
  await page().getByText('Your browser blocked the new window.').waitFor();
  const link = page().getByRole('link', { name: 'Go to the payment page' });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  const blocked = await look({
    saw: 'Your browser blocked the new window.',
    next: 'Go to the payment page',
  });
  const opened = page().context().waitForEvent('page');
  await link.click();
  const tab = await opened;
  await pay(tab).waitFor();
  verdict('popup blocked', { asked: 1, made: 1 }, blocked, await look(paymentPage, tab));
});

test('a failure closes the window that was opened for it', async () => {
  expectConsole(/Failed to load resource.*403/, 1);
  sandbox().behave({ outcome: 'forbidden', on: 'create', delayMs: 300 });
  await page().goto(url('/shop?target=popup'));
  const opened = page().waitForEvent('popup');
  await buy().click();
  const popup = await opened;
  expect(await popup.title()).toBe('Opening the payment page…');
  await popup.waitForEvent('close');
  await page().getByRole('alert').filter({ hasText: 'Ask an owner' }).waitFor();
  const failed = await look({ saw: /Ask an owner.*Buy Pro \(error\)/, next: 'Buy Pro' });
  verdict('popup, and create fails', { asked: 1, made: 0 }, failed);
});

test('a frame of the same origin: the whole window leaves', async () => {
  await page().goto(url('/shop'));
  await page().setContent(`<iframe src="${url('/shop')}" width="600" height="400"></iframe>`);
  await page().frameLocator('iframe').getByRole('button', { name: 'Buy Pro' }).click();
  await pay().waitFor();
  verdict('frame, same origin', { asked: 1, made: 1 }, await look(paymentPage));
});

test('a frame of another origin: a new tab', async () => {
  await page().goto(url('/shop').replace('127.0.0.1', 'localhost'));
  await page().setContent(`<iframe src="${url('/shop')}" width="600" height="400"></iframe>`);
  const opened = page().waitForEvent('popup');
  await page().frameLocator('iframe').getByRole('button', { name: 'Buy Pro' }).click();
  const tab = await opened;
  await pay(tab).waitFor();
  verdict('frame, another origin', { asked: 1, made: 1 }, await look(paymentPage, tab));
});
