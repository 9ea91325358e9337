import { expect, test } from 'vitest';
import { openShop, paymentPage } from './openShop.js';

const shop = openShop('clicking');
const { page, sandbox, url, buy, pay, alert, log, look, verdict, newBuyer, notice, expectConsole } = shop;

test('double click', async () => {
  await page().goto(url('/shop'));
  await buy().evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await pay().waitFor();
  verdict('double click in one tick', { asked: 1, made: 1 }, await look(paymentPage));
});

test('five clicks', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  for (let n = 0; n < 5; n++) await buy().click({ force: true });
  await pay().waitFor();
  verdict('five clicks', { asked: 1, made: 1 }, await look(paymentPage));
});

test('Enter held down', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().focus();
  for (let n = 0; n < 10; n++) await page().keyboard.down('Enter');
  await pay().waitFor();
  verdict('Enter held down', { asked: 1, made: 1 }, await look(paymentPage));
});

test('two buttons, same plan', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Also Pro' }).click();
  await pay().waitFor();
  verdict('two buttons, same plan', { asked: 1, made: 1 }, await look(paymentPage));
});

test('component unmounted while creating', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Hide' }).click();
  await pay().waitFor();
  verdict('button unmounted while creating', { asked: 1, made: 1 }, await look(paymentPage));
});

test('provider props changed while creating', async () => {
  sandbox().behave({ delayMs: 600 });
  await page().goto(url('/shop'));
  await buy().click();
  await page().getByRole('button', { name: 'Change' }).click();
  await pay().waitFor();
  expect(sandbox().sessions()[0]?.successUrl).toContain('/done?');
  verdict('provider props changed while creating', { asked: 1, made: 1 }, await look(paymentPage));
});

test('two tabs buying at once', async () => {
  sandbox().behave({ delayMs: 300 });
  const other = await page().context().newPage();
  await Promise.all([page().goto(url('/shop')), other.goto(url('/shop'))]);
  await Promise.all([buy().click(), buy(other).click()]);
  await Promise.all([pay().waitFor(), pay(other).waitFor()]);
  const [first, second] = [await look(paymentPage), await look(paymentPage, other)];
  await pay().click();
  await notice().getByText('complete').waitFor();
  expect(await notice(other).count()).toBe(0);
  verdict('two tabs buying at once', { asked: 2, made: 2 }, first, second, await look({ saw: 'complete' }));
});

test('storage and cookies blocked', async () => {
  const buyer = await newBuyer();
  await buyer.goto(url('/shop?blocked'));
  await buy(buyer).click();
  await pay(buyer).click();
  await notice(buyer).getByText('Checkout complete').waitFor();
  expect((await log(buyer)).completed).toHaveLength(1);
  const sight = await look({ saw: /^Checkout complete/ }, buyer);
  verdict('storage and cookies blocked', { asked: 1, made: 1 }, sight);
});

test.each([2, -2])('system clock %i h off', async (hours) => {
  await page().clock.install({ time: Date.now() + hours * 3_600_000 });
  await page().goto(url('/shop?history'));
  await buy().click();
  await pay().click();
  await notice().getByText('Checkout for pro complete').waitFor();
  const sight = await look({ saw: 'Checkout for pro complete' });
  verdict(`clock ${hours} h off`, { asked: 1, made: 1 }, sight);
});

test('offline at the click, then online', async () => {
  expectConsole(/net::ERR_INTERNET_DISCONNECTED/);
  await page().goto(url('/shop'));
  await page().context().setOffline(true);
  await buy().click();
  await alert().filter({ hasText: 'nothing was started' }).waitFor();
  const failed = await look({ saw: /nothing was started.*Buy Pro \(error\)/, next: 'Buy Pro' });
  expect(sandbox().sessions()).toHaveLength(0);
  await page().context().setOffline(false);
  await buy().click();
  await pay().waitFor();
  verdict('offline at the click', { asked: 1, made: 1 }, failed, await look(paymentPage));
});
